import type { Intake } from '@seloste/domain'

/** A file, and how far its reading has come. */
export type Reading = {
  id: number
  file: File
  /** Ids of the registers that were made, by the place of the register in the text. */
  created?: Readonly<Record<number, string>>
} & (
  | { state: 'waiting' | 'reading' | 'cancelled' | 'spreadsheet' }
  | { state: 'read'; intake: Intake }
  | { state: 'refused'; error: unknown }
)

const spreadsheet = /\.(?:xlsx|xlsm|ods|csv|tsv)$/i

/** A file that was given: a notice waits to be read, a record of processing has a door of its own. */
export function readingOf(id: number, file: File): Reading {
  return { id, file, state: spreadsheet.test(file.name) ? 'spreadsheet' : 'waiting' }
}

/** What happens to readings. */
export type ReadingChange =
  | { added: readonly Reading[] }
  | { removed: number }
  | { id: number; created: { register: number; registerId: string } }
  | { id: number; state: 'waiting' | 'reading' | 'cancelled' }
  | { id: number; state: 'read'; intake: Intake }
  | { id: number; state: 'refused'; error: unknown }

/** The readings after something has happened. What was stopped stays stopped, whatever is said of it afterwards. */
export function changed(readings: readonly Reading[], change: ReadingChange): readonly Reading[] {
  if ('added' in change) return [...readings, ...change.added]
  if ('removed' in change) return readings.filter(({ id }) => id !== change.removed)
  return readings.map((reading): Reading => {
    if (reading.id !== change.id) return reading
    if ('created' in change) {
      const { register, registerId } = change.created
      return { ...reading, created: { ...reading.created, [register]: registerId } }
    }
    if (reading.state === 'cancelled' && change.state !== 'waiting') return reading
    return { ...change, file: reading.file }
  })
}

/** How many are done with, of all. */
export function progressOf(readings: readonly Reading[]): { done: number; all: number } {
  const open = readings.filter(({ state }) => state === 'waiting' || state === 'reading').length
  return { done: readings.length - open, all: readings.length }
}
