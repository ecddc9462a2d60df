import { dateInWords } from '@seloste/documents'
import { languages, plainDateSchema, type ResolvedRegister } from '@seloste/domain'
import { type CellReading, isUntouched, type ReadCell, wholeText } from './cell.ts'

/** The day that a text says, ISO 8601: `2026-04-05`, “5.4.2026”, “5 April 2026”; undefined when it says none. */
export function dayIn(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(trimmed)
  if (iso !== null) return checked(iso[1], iso[2], iso[3])
  const figures = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(trimmed)
  if (figures !== null) return checked(figures[3], figures[2], figures[1])
  const words = /^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})$/u.exec(trimmed)
  const month = words === null ? undefined : months.get((words[2] ?? '').toLowerCase())
  return words === null || month === undefined ? undefined : checked(words[3], month, words[1])
}

const months: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, at) => String(at + 1)).flatMap((month) =>
    languages.flatMap((language) => {
      const name = /\p{L}+/u.exec(dateInWords(`2026-${month.padStart(2, '0')}-15`, language))?.[0]
      return name === undefined ? [] : [[name.toLowerCase(), month] as const]
    }),
  ),
)

function checked(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return plainDateSchema.safeParse(date).success ? date : undefined
}

function dayCell(set: (register: ResolvedRegister, day: string | undefined) => ResolvedRegister): ReadCell {
  return (register, cell, { remark }: CellReading) => {
    if (isUntouched(cell)) return register
    const text = wholeText(cell)
    if (text === '') return set(register, undefined)
    const day = dayIn(text)
    if (day !== undefined) return set(register, day)
    remark('date')
    return register
  }
}

/** When the description was drawn up. */
export const readDrawnUpOn = dayCell((register, day) => {
  const { drawnUpOn: _, ...rest } = register.particulars
  return { ...register, particulars: day === undefined ? rest : { ...rest, drawnUpOn: day } }
})

/** When it was brought up to date. */
export const readUpdatedOn = dayCell((register, day) => {
  const { updatedOn: _, ...rest } = register.particulars
  return { ...register, particulars: day === undefined ? rest : { ...rest, updatedOn: day } }
})

/** When it was last looked over. */
export const readReviewedOn = dayCell((register, day) => {
  const { reviewedOn: _, ...rest } = register.review
  return { ...register, review: day === undefined ? rest : { ...rest, reviewedOn: day } }
})
