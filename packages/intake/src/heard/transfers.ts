import { codeTold } from '@seloste/documents'
import type { ResolvedRegister, Transfer } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { countryIn } from '../words/countries.ts'
import { type Phrase, partOf } from '../words/phrase.ts'
import { isDenied, listsAbout } from './composed-notice.ts'
import { type HeardPhrase, heardIn, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { idsNamed } from './named-items.ts'

type Known = Pick<ResolvedRegister, 'dataCategories' | 'recipients'>

/** To where data leave the European Economic Area, in the list of a composed notice: GDPR Art. 13(1)(f). */
export function heardTransfers(
  register: RegisterText,
  known: Known,
  tie: TieFact,
): ResolvedRegister['transfers'] {
  const { language } = register
  const items = listsAbout(register, 'transfers', tie).flatMap((list) => list.items)
  if (items.length === 0) return { state: isDenied(register, 'transfers', tie) ? 'none' : 'notStated' }
  return {
    state: 'stated',
    items: items.slice(0, 100).map((words, index): Transfer => {
      const id = `t${index + 1}`
      const { opening, said } = heardIn('transfers', words, language)
      tie(`transfers/items/${id}`, [words])
      return {
        id,
        ...(opening === undefined ? {} : whereTo(opening, known, register)),
        ...Object.assign(
          {},
          ...said.map((one) => detail(one, known, register, `transfers/items/${id}`, tie)),
        ),
      }
    }),
  }
}

/** “India, Pilvi Ltd, Cloud service”: a country, an importer and a recipient, as far as they are told. */
function whereTo(opening: Phrase, { recipients }: Known, { language }: RegisterText): Partial<Transfer> {
  const [first = opening.text] = opening.text.split(', ')
  const country = countryIn(opening.text) ?? countryIn(first)
  const isWhole = country !== undefined && countryIn(opening.text) !== undefined
  const rest = country === undefined ? opening : isWhole ? undefined : partOf(opening, first.length + 1)
  const found = rest === undefined ? undefined : recipientAtEnd(rest, recipients, language)
  const importer = rest === undefined ? undefined : partOf(rest, 0, found?.from ?? rest.text.length)
  return {
    ...(country === undefined ? {} : { country }),
    ...(importer === undefined ? {} : { importer: wordsIn(language, importer.text.replace(/,$/, '')) }),
    ...(found === undefined ? {} : { recipient: found.id }),
  }
}

/** The recipient whose name ends the words, and where it begins. */
function recipientAtEnd(
  { text, span }: Phrase,
  recipients: Known['recipients'],
  language: RegisterText['language'],
): { id: string; from: number } | undefined {
  if (recipients.state !== 'stated') return undefined
  for (let from = 0; from >= 0; from = nextPart(text, from)) {
    const words = text.slice(from)
    const named = recipients.items.map(({ id, party, ...kind }) =>
      party?.name === undefined ? { id, ...kind } : { id, words: party.name },
    )
    const [id] = idsNamed({ text: words, span }, named, 'recipient', language)
    if (id !== undefined && idsNamed({ text: words, span }, named, 'recipient', language).length === 1)
      return { id, from }
  }
  return undefined
}

function nextPart(text: string, from: number): number {
  const comma = text.indexOf(', ', from)
  return comma < 0 ? -1 : comma + 2
}

function detail(
  { key, holes }: HeardPhrase<SentenceKey<'transfers'>>,
  { dataCategories }: Known,
  { language }: RegisterText,
  path: string,
  tie: TieFact,
): Partial<Transfer> {
  const words = withoutStop(holes['words'])
  if (words === undefined) return {}
  tie(`${path}/${key === 'data' ? 'dataCategories' : key}`, [words])
  const some = <Key extends keyof Transfer>(name: Key, value: Transfer[Key]) =>
    value === undefined ? {} : { [name]: value }
  switch (key) {
    case 'mechanism':
      return some('mechanism', codeTold('transferMechanism', words.text, language))
    case 'derogation':
      return some('derogation', codeTold('transferDerogation', words.text, language))
    case 'module':
      return some(
        'clauseModule',
        (['1', '2', '3', '4'] as const).find((one) => one === words.text),
      )
    case 'data':
      return { dataCategories: idsNamed(words, dataCategories, 'dataCategory', language) }
    case 'copy':
      return /^https?:\/\/\S+$/.test(words.text)
        ? { copyUrl: words.text }
        : { copy: wordsIn(language, words) }
    case 'instrument':
    case 'condition':
      return { [key]: wordsIn(language, words) }
    default:
      return {}
  }
}
