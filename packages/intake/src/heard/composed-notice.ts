import { noticeSentences } from '@seloste/documents'
import type { Block } from '../blocks/source-text.ts'
import type { TieFact } from '../draft/ties.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { heardIn, type Matter, type SentenceKey } from './heard-phrase.ts'

type PassageWords = Phrase & { readonly kind: Block['kind'] }

const known = new WeakMap<RegisterText, boolean>()
const matters = Object.keys(noticeSentences) as Matter[]

/**
 * True when a notice speaks in the sentences in which this product composes notices: two of its lists, on different
 * matters, are introduced by them. Then an item of a list is one fact, however long its words are.
 */
export function isComposed(register: RegisterText): boolean {
  const told = known.get(register)
  if (told !== undefined) return told
  const introductions = passagesIn(register).filter(
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
    .flatMap(({ span }) => phraseAt(register.text, span) ?? [])
    .some((words) => matters.some((about) => heardIn(about, words, register.language).said.length > 0))
}

/** True when a composed notice says somewhere that there is none of something. */
export function isDenied(
  register: RegisterText,
  about: 'sources' | 'recipients' | 'transfers' | 'automatedDecisions' | 'cookies',
  tie: TieFact,
): boolean {
  const denial = passagesIn(register).find(({ text, kind, span }) => {
    const [said] = kind === 'paragraph' ? heardIn(about, { text, span }, register.language).said : []
    return said?.key === 'none'
  })
  tie(`${about}/state`, [denial])
  return denial !== undefined
}

/** The paragraphs, items and rows of a notice as they stand, whatever its sections make of them. */
function passagesIn({ source, text, span }: RegisterText): PassageWords[] {
  return source.blocks
    .filter((block) => block.span.start >= span.start && block.span.end <= span.end)
    .flatMap(({ kind, span: at }) => {
      const phrase = phraseAt(text, at)
      return phrase === undefined ? [] : [{ ...phrase, kind }]
    })
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
  let items: Phrase[] | undefined
  for (const words of passagesIn(register)) {
    if (words.kind === 'listItem') {
      items?.push(words)
      continue
    }
    items = undefined
    if (words.kind !== 'paragraph' || !words.text.endsWith(':')) continue
    const [said] = heardIn(about, words, register.language).said
    if (said === undefined) continue
    items = []
    tie?.(about, [words], 'likely')
    lists.push({ key: said.key, holes: said.holes, items })
  }
  return lists.filter((list) => list.items.length > 0)
}
