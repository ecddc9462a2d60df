import { types } from 'pg'

const bigint = 20
const date = 1082

/** A date has no time zone and stays text; counts and log positions are below 2^53. */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === date) return (value) => value
    if (oid === bigint) return Number
    return types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text')
  },
}
