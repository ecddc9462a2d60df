import type { Phrase } from '@seloste/domain'
import type { Composition } from '../../notice/composition.ts'
import type { RecordLine } from '../record.ts'

/** What decides whether an item belongs to a column that tells a part of a list. */
export type ListItem = Phrase & { role?: string | undefined }

/** Which items of the list a column tells, and for what is not modelled the heading under which it is kept. */
export interface ColumnScope {
  only?: (item: ListItem) => boolean
  heading: string
}

/** Tells the lines of a column's cell; none where the register says nothing. */
export type TellColumn = (composition: Composition, scope: ColumnScope) => RecordLine[]

/** A line, or nothing when it says nothing. */
export function line(fact: string, runs: RecordLine['runs']): RecordLine[] {
  return runs.length === 0 ? [] : [{ fact, runs }]
}
