import type { FactPath, Language } from '@seloste/domain'
import type { Run } from '../document/document.ts'

/** The same words in each language. */
export type Words = Record<Language, string>

type Hole<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Hole<Rest>
  : never

type Part = string | { hole: string }

/** A sentence in each language, with named holes for what a register states. */
export interface Sentence<Name extends string> {
  readonly parts: Record<Language, readonly Part[]>
  /** Only carries the names of the holes for the compiler. */
  readonly holes?: Name
}

/** A sentence from its words in each language; `{name}` is a hole, and every language has the same ones. */
export function sentence<const Texts extends Words>(texts: Texts): Sentence<Hole<Texts[Language]>> {
  return { parts: { fi: partsOf(texts.fi), sv: partsOf(texts.sv), en: partsOf(texts.en) } }
}

/** What fills a hole. */
export type Filling = Run | readonly Run[]

const ends = /[.!?…]$/

/** The sentence in a language with its holes filled; its own words carry the given fact. */
export function say<Name extends string>(
  { parts }: Sentence<Name>,
  language: Language,
  fact: FactPath | undefined,
  ...[fillings]: [Name] extends [never] ? [] : [Readonly<Record<Name, Filling>>]
): Run[] {
  const given: Readonly<Record<string, Filling>> = fillings ?? {}
  const runs: Run[] = []
  for (const part of parts[language]) {
    if (typeof part !== 'string') {
      const filling = given[part.hole]
      if (filling === undefined) continue
      if (isRun(filling)) runs.push(filling)
      else for (const one of filling) runs.push(one)
      continue
    }
    // What a person wrote may end its sentence itself.
    const last = runs.at(-1)
    const text = last !== undefined && part.startsWith('.') && ends.test(last.text) ? part.slice(1) : part
    if (text !== '') runs.push(fact === undefined ? { text } : { text, fact })
  }
  return runs
}

function isRun(filling: Filling): filling is Run {
  return 'text' in filling
}

function partsOf(text: string): Part[] {
  return text.split(/(\{\w+\})/).flatMap((part): Part[] => {
    if (part === '') return []
    return [part.startsWith('{') ? { hole: part.slice(1, -1) } : part]
  })
}
