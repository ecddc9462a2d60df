import type { TemplateColumn } from '@seloste/documents'
import type { Language, RecordRemarkCode, ResolvedRegister } from '@seloste/domain'
import type { Aligned } from '../align.ts'

/** Why what stands in a cell is not taken as it stands. */
export type CellRemarkCode = Extract<RecordRemarkCode, 'date' | 'computed' | 'kept_as_written'>

/** What a cell is read with. */
export interface CellReading {
  language: Language
  column: TemplateColumn
  /** The heading, as the file has it. */
  heading: string
  remark: (code: CellRemarkCode) => void
}

/** Puts what a cell says into a register: what reads as it did is left, what changed is changed, what is gone goes. */
export type ReadCell = (register: ResolvedRegister, cell: Aligned, reading: CellReading) => ResolvedRegister

/** Whether nothing was written over the cell. */
export function isUntouched({ lines, gone }: Aligned): boolean {
  return gone.length === 0 && lines.every(({ isUnchanged }) => isUnchanged)
}

/** What the cell says as one text. */
export function wholeText({ lines }: Aligned): string {
  return lines.map(({ text }) => text).join('\n')
}

/** Keeps what a cell says under its heading, where no fact can be made of it; and says so. */
export function keptAsWritten(
  register: ResolvedRegister,
  text: string,
  { heading, remark }: CellReading,
): ResolvedRegister {
  const key = heading.slice(0, 300)
  const { [key]: _, ...others } = register.accountability?.extra ?? {}
  const extra = text === '' ? others : { ...others, [key]: text }
  if (text !== '') remark('kept_as_written')
  const { extra: _old, ...accountability } = register.accountability ?? {}
  const next = Object.keys(extra).length === 0 ? accountability : { ...accountability, extra }
  if (Object.keys(next).length > 0) return { ...register, accountability: next }
  const { accountability: _none, ...rest } = register
  return rest
}

const denials =
  /^(?:ei(?: ole| siirretä| luovuteta| mitään)?|ingen|inga|inget|nej|no|none|non|aucune?|n\/?a|not applicable|ei sovellu|[-–—])[.!]?$/i

/** Whether a text says that there is none. */
export function isDenial(text: string): boolean {
  return denials.test(text.trim())
}

const affirmations = /^(?:kyllä|on|ja|yes|oui|x|true)[.!]?$/i

/** What a text says to yes or no; undefined when it says neither. */
export function yesOrNoIn(text: string): boolean | undefined {
  if (affirmations.test(text.trim())) return true
  return isDenial(text) || /^false$/i.test(text.trim()) ? false : undefined
}
