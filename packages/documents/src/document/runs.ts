import { type FactPath, type Language, type LocalizedText, textIn } from '@seloste/domain'
import type { Run } from './document.ts'

/** A run that states, or belongs to, a fact. */
export function run(text: string, fact?: FactPath): Run {
  return fact === undefined ? { text } : { text, fact }
}

/** The space between two sentences. */
export const space: Run = { text: ' ' }

const lineBreaks = /\s*\n\s*/g

/** A written text as one line inside a sentence; undefined when it says nothing. */
export function written(
  text: LocalizedText | undefined,
  language: Language,
  fact: FactPath,
): Run | undefined {
  const found = textIn(text, language)
  if (found === undefined) return undefined
  const line = (found.text.includes('\n') ? found.text.replace(lineBreaks, ' ') : found.text).trim()
  if (line === '') return undefined
  return found.language === language ? { text: line, fact } : { text: line, fact, language: found.language }
}

const sentenceEnds = /[.!?…:][)"”’»]?$/

/** The same runs with a full stop, unless they end a sentence already. */
export function ended(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  if (last === undefined || sentenceEnds.test(last.text)) return runs
  return [...runs, run('.', last.fact)]
}

/** Sentences one after the other, with a space between. */
export function together(sentences: readonly (readonly Run[])[]): Run[] {
  const runs: Run[] = []
  for (const sentence of sentences) {
    if (sentence.length === 0) continue
    if (runs.length > 0) runs.push(space)
    for (const one of sentence) runs.push(one)
  }
  return runs
}

const conjunctions = {
  and: { fi: ' ja ', sv: ' och ', en: ' and ' },
  or: { fi: ' tai ', sv: ' eller ', en: ' or ' },
} as const satisfies Record<string, Record<Language, string>>

/** Items as a list in a sentence: “a, b ja c”, “a, b tai c”. */
export function enumerated(
  items: readonly (readonly Run[])[],
  language: Language,
  conjunction: keyof typeof conjunctions = 'and',
): Run[] {
  const runs: Run[] = []
  items.forEach((item, index) => {
    if (index > 0) {
      runs.push(
        run(index === items.length - 1 ? conjunctions[conjunction][language] : ', ', runs.at(-1)?.fact),
      )
    }
    for (const one of item) runs.push(one)
  })
  return runs
}
