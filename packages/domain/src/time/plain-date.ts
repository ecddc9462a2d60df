import * as z from 'zod'

/** Schema of a date without time, ISO 8601 (`2018-04-05`); days that no calendar has are refused. */
export const plainDateSchema = z
  .string()
  .refine((text) => z.iso.date().safeParse(text).success && text >= '1900-01-01' && text <= '2199-12-31', {
    params: { code: 'date' },
  })

/** Schema of an instant in UTC, ISO 8601 (`2018-04-05T12:00:00.000Z`). */
export const instantSchema = z.iso.datetime({ precision: null })
