import { withText } from '@seloste/domain'
import { isUntouched, keptAsWritten, type ReadCell, wholeText } from './cell.ts'

/** The name of the activity, which is the register’s. */
export const readName: ReadCell = (register, cell, { language }) => {
  if (isUntouched(cell)) return register
  const text = cell.lines.map((line) => line.text).join(' ')
  return { ...register, name: withText(register.name, language, text, language) }
}

/** The unit that is responsible. */
export const readUnit: ReadCell = (register, cell, { language }) => {
  if (isUntouched(cell)) return register
  const { unit, ...rest } = register
  const text = wholeText(cell)
  return text === '' ? rest : { ...rest, unit: withText(unit, language, text, language) }
}

/** Who looks the register over. */
export const readResponsible: ReadCell = (register, cell) => {
  if (isUntouched(cell)) return register
  const { responsible: _, ...review } = register.review
  const text = cell.lines.map((line) => line.text).join(', ')
  return { ...register, review: text === '' ? review : { ...review, responsible: text } }
}

/** A column without a fact in the model: its text is kept under its heading. */
export const readExtra: ReadCell = (register, cell, reading) =>
  isUntouched(cell) ? register : keptAsWritten(register, wholeText(cell), { ...reading, remark: () => {} })

/** A column that is computed: it follows from other facts, whatever is written over it. */
export const readComputed: ReadCell = (register, cell, { remark }) => {
  if (!isUntouched(cell)) remark('computed')
  return register
}
