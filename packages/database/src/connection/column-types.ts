import { types } from 'pg'

const bigint = 20
const date = 1082
const timestamptz = 1184

/** A date has no time zone and stays text; counts and log positions are below 2^53. */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === date) return (value) => value
    if (oid === bigint) return Number
    if (oid === timestamptz) return parseInstant
    return types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text')
  },
}

const parseAnyInstant: (value: string) => unknown = types.getTypeParser(timestamptz, 'text')

/** Instants come in UTC from most servers, and the engine itself reads those much faster than a pattern does. */
function parseInstant(value: string): unknown {
  const plain = value.endsWith('+00') && value.length <= 29
  return plain ? new Date(`${value.slice(0, 10)}T${value.slice(11, -3)}Z`) : parseAnyInstant(value)
}
