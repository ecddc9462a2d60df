import {
  type Difference,
  type FactPath,
  factLabel,
  isItem,
  isLocalizedText,
  type Language,
  type Referable,
  valueAt,
} from '@seloste/domain'
import type { Run } from '../document/document.ts'
import { run } from '../document/runs.ts'
import type { FactContext } from '../facts/fact-context.ts'
import { nothingReferred } from '../facts/fact-context.ts'
import { itemName, valueInWords } from '../facts/value-in-words.ts'
import { inSentence } from '../language/in-sentence.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import { itemNounAt } from './item-nouns.ts'
import { rewording } from './rewording.ts'

/** The two states between which a difference was found, and in which language it is told. */
export interface DifferenceContext {
  language: Language
  before: unknown
  after: unknown
  /** What the states refer to; nothing where their references are resolved. */
  referable?: Referable
}

const sentences = {
  item: sentence({ fi: '{noun}: {name}.', sv: '{noun}: {name}.', en: '{noun}: {name}.' }),
  itemOf: sentence({
    fi: '{noun}: {name} ({whole}).',
    sv: '{noun}: {name} ({whole}).',
    en: '{noun}: {name} ({whole}).',
  }),
  changed: sentence({
    fi: '{head}: aiemmin {before}, nyt {after}.',
    sv: '{head}: tidigare {before}, nu {after}.',
    en: '{head}: {before} before, {after} now.',
  }),
  added: sentence({
    fi: '{head}: lisätty {after}.',
    sv: '{head}: tillagt {after}.',
    en: '{head}: {after} added.',
  }),
  removed: sentence({
    fi: '{head}: poistettu {before}.',
    sv: '{head}: borttaget {before}.',
    en: '{head}: {before} removed.',
  }),
  period: sentence({
    fi: '{name}: säilytysaika oli {before} ja on nyt {after}.',
    sv: '{name}: lagringstiden var {before} och är nu {after}.',
    en: '{name}: the retention period was {before} and is now {after}.',
  }),
  translation: sentence({
    fi: '{head}: käännös on merkitty ajantasaiseksi.',
    sv: '{head}: översättningen har märkts som aktuell.',
    en: '{head}: the translation was marked as up to date.',
  }),
} as const

/**
 * A difference as a sentence: what came, what went, or how a fact was told before and is told now. Facts are named by
 * their labels, and what people wrote stands in quotation marks as they wrote it.
 */
export function differenceInWords(difference: Difference, context: DifferenceContext): Run[] {
  const { path, kind, item, before, after } = difference
  const { language } = context
  const noun = item === path ? itemNounAt(path) : undefined
  if (noun !== undefined) {
    const words = kind === 'added' ? noun.added : noun.removed
    return itemSentence(path, words, context)
  }
  const head = run(headOf(difference, context), path)
  if (isLocalizedText(before) || isLocalizedText(after)) {
    const told = rewording(before, after, language, path)
    if (told === undefined) return say(sentences.translation, language, path, { head })
    const where = run(head.text + told.where, path)
    if (told.before === undefined)
      return say(sentences.added, language, path, { head: where, after: told.after ?? [] })
    if (told.after === undefined)
      return say(sentences.removed, language, path, { head: where, before: told.before })
    return say(sentences.changed, language, path, { head: where, before: told.before, after: told.after })
  }
  const [was, is] = [
    wordsOf(difference, before, factContext(context, context.before)),
    wordsOf(difference, after, factContext(context, context.after)),
  ]
  if (was !== undefined && is !== undefined) {
    const said = { before: run(was, path), after: run(is, path) }
    return item?.startsWith('retention/') === true && path === `${item}/duration`
      ? say(sentences.period, language, path, { name: run(nameOf(item, context) ?? '', path), ...said })
      : say(sentences.changed, language, path, { head, ...said })
  }
  return is === undefined
    ? say(sentences.removed, language, path, { head, before: run(was ?? head.text, path) })
    : say(sentences.added, language, path, { head, after: run(is, path) })
}

function itemSentence(path: FactPath, words: Words, context: DifferenceContext): Run[] {
  const { language } = context
  const noun = run(words[language], path)
  const name = run(nameOf(path, context) ?? '–', path)
  const whole = outerName(path, context)
  return whole === undefined
    ? say(sentences.item, language, path, { noun, name })
    : say(sentences.itemOf, language, path, { noun, name, whole: run(whole, path) })
}

/** What is told differently: the item by its noun and name, and the field; or the field alone. */
function headOf({ path, item }: Difference, context: DifferenceContext): string {
  const { language } = context
  const label = factLabel(path, language)
  if (item === undefined) return labelInHead(label, language)
  const whole = factLabel(item, language)
  const rest = label.startsWith(`${whole} › `) ? label.slice(whole.length + 3) : ''
  const noun = itemNounAt(item)?.one[language] ?? labelInHead(whole, language)
  const name = nameOf(item, context)
  const outer = outerName(item, context)
  const named =
    name === undefined ? noun : `${noun} ${quoted(name, language)}${outer === undefined ? '' : ` (${outer})`}`
  return rest === '' ? named : `${named}, ${labelInHead(rest, language, true)}`
}

function labelInHead(label: string, language: Language, isInside = false): string {
  return label
    .split(' › ')
    .map((part, index) => (index === 0 && !isInside ? part : inSentence(part, language)))
    .join(', ')
}

function quoted(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : `”${text}”`
}

/** A choice that was not made before is told as one that was not: what is not ticked is “no”. */
function wordsOf(
  { path, before, after }: Difference,
  value: unknown,
  context: FactContext,
): string | undefined {
  const isTick = typeof (before ?? after) === 'boolean'
  return valueInWords(path, isTick ? value === true : value, context)
}

function nameOf(path: FactPath, context: DifferenceContext): string | undefined {
  for (const state of [context.after, context.before]) {
    const item = valueAt(state, path)
    if (isItem(item)) return itemName(path, item, factContext(context, state))
  }
  return undefined
}

/** The name of the item inside which another item is. */
function outerName(path: FactPath, context: DifferenceContext): string | undefined {
  const names = path.split('/')
  for (let length = names.length - 2; length > 1; length -= 1) {
    const name = nameOf(names.slice(0, length).join('/'), context)
    if (name !== undefined) return name
  }
  return undefined
}

function factContext(
  { language, referable = nothingReferred }: DifferenceContext,
  state: unknown,
): FactContext {
  return { language, referable, state }
}
