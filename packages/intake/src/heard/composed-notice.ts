import { noticeSentences } from '@seloste/documents'
import type { NoticeSectionKind } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { type RegisterText, sectionsAbout } from '../interpret/register-text.ts'
import type { Passage } from '../recognise/piece.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { heardIn, type Matter, type SentenceKey } from './heard-phrase.ts'

/** A passage of a notice, with its words. */
export type PassageWords = Phrase & { readonly kind: Passage['kind'] }

const known = new WeakMap<RegisterText, boolean>()
const matters = Object.keys(noticeSentences) as Matter[]

/**
 * True when a notice speaks in the sentences in which this product composes notices: two of its lists, on different
 * matters, are introduced by them. Then an item of a list is one fact, however long its words are.
 */
export function isComposed(register: RegisterText): boolean {
  const told = known.get(register)
  if (told !== undefined) return told
  const introductions = passagesAbout(register).filter(
    ({ kind, text }) => kind === 'paragraph' && text.endsWith(':'),
  )
  const spoken = matters.filter((about) =>
    introductions.some((words) => heardIn(about, words, register.language).said.length > 0),
  )
  known.set(register, spoken.length >= 2)
  return spoken.length >= 2
}

/** True when a passage of a section says a sentence of a composed notice. */
export function isSpoken(register: RegisterText, { passages }: RegisterText['sections'][number]): boolean {
  return passages
    .flatMap((passage) => wordsOf(register, passage))
    .some((words) => matters.some((about) => heardIn(about, words, register.language).said.length > 0))
}

/** True when a composed notice says somewhere that there is none of something. */
export function isDenied(
  register: RegisterText,
  about: 'sources' | 'recipients' | 'transfers' | 'automatedDecisions' | 'cookies',
  tie: TieFact,
): boolean {
  const denial = passagesAbout(register).find(({ text, kind, span }) => {
    const [said] = kind === 'paragraph' ? heardIn(about, { text, span }, register.language).said : []
    return said?.key === 'none'
  })
  tie(`${about}/state`, [denial])
  return denial !== undefined
}

/** The passages of the sections about some kinds; without kinds, all. */
export function passagesAbout(
  register: RegisterText,
  ...kinds: readonly NoticeSectionKind[]
): PassageWords[] {
  const sections = kinds.length === 0 ? register.sections : sectionsAbout(register, ...kinds)
  return sections.flatMap(({ passages }) => passages).flatMap((passage) => wordsOf(register, passage))
}

function wordsOf({ text }: RegisterText, { kind, span }: Passage): PassageWords[] {
  const phrase = phraseAt(text, span)
  return phrase === undefined ? [] : [{ ...phrase, kind }]
}

/** A list with the sentence that introduces it. */
export type IntroducedList<Key extends string> = {
  readonly key: Key
  readonly holes: Readonly<Record<string, Phrase>>
  readonly items: readonly Phrase[]
}

/** The lists that sentences about a matter introduce, anywhere in the notice. */
export function listsAbout<About extends Matter>(
  register: RegisterText,
  about: About,
  tie?: TieFact,
): IntroducedList<SentenceKey<About>>[] {
  const lists: IntroducedList<SentenceKey<About>>[] = []
  for (const { heading, passages } of register.sections) {
    let items: Phrase[] | undefined
    // “Manuaalinen aineisto:” above a list is read as a heading.
    const above = heading === undefined ? [] : wordsOf(register, { kind: 'paragraph', span: heading.line })
    for (const words of [...above, ...passages.flatMap((passage) => wordsOf(register, passage))]) {
      if (words.kind === 'listItem') {
        items?.push(words)
        continue
      }
      items = undefined
      if (!words.text.endsWith(':')) continue
      const [said] = heardIn(about, words, register.language).said
      if (said === undefined) continue
      items = []
      tie?.(about, [words], 'likely')
      lists.push({ key: said.key, holes: said.holes, items })
    }
  }
  return lists.filter((list) => list.items.length > 0)
}
