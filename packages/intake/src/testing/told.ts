import { Failure } from '@seloste/domain'
import type { SourceText } from '../blocks/source-text.ts'

/** The blocks of a text, a line for each: `1 heading`, `- item`, `a | row`, or a paragraph as it is. */
export function told({ text, blocks }: SourceText): string[] {
  return blocks.map(({ kind, level, span, cells }) => {
    const words = text.slice(span.start, span.end)
    if (kind === 'heading') return `${level} ${words}`
    if (kind === 'listItem') return `${'-'.repeat(level ?? 1)} ${words}`
    if (kind === 'tableRow') return (cells ?? []).map(({ start, end }) => text.slice(start, end)).join(' | ')
    return words
  })
}

/** Why a file is not read: the code of the one field error of its failure. */
export async function refusalOf(reading: Promise<unknown>): Promise<string | undefined> {
  try {
    await reading
    return undefined
  } catch (error) {
    if (error instanceof Failure && error.code === 'unreadable') return error.fields[0]?.code
    throw error
  }
}
