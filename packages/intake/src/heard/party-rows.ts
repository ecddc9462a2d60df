import { partyLabels } from '@seloste/documents'
import { type Language, type Party, partySchema } from '@seloste/domain'
import type { Block } from '../blocks/source-text.ts'
import { wordsIn } from '../draft/words.ts'
import { countryIn } from '../words/countries.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import { nameAndRest } from './heard-phrase.ts'
import { partyTold } from './named-party.ts'

type Label = keyof typeof partyLabels

/** A row about a party: “Telephone | +358 …”. */
export type PartyRow = { readonly label: Label; readonly value: Phrase }

const labels = Object.keys(partyLabels) as Label[]

/** The row that a block is; undefined for one that tells nothing of a party. */
export function partyRow(text: string, block: Block, language: Language): PartyRow | undefined {
  const { name, rest } = cellsOf(text, block)
  const label = labels.find((one) => partyLabels[one][language] === name?.text)
  return label === undefined || rest === undefined ? undefined : { label, value: rest }
}

function cellsOf(
  text: string,
  { kind, span, cells }: Block,
): { name?: Phrase | undefined; rest?: Phrase | undefined } {
  if (kind === 'tableRow') {
    const [first, second] = (cells ?? []).flatMap((cell) => phraseAt(text, cell) ?? [])
    return { name: first, rest: second }
  }
  const whole = kind === 'listItem' ? phraseAt(text, span) : undefined
  return whole === undefined ? {} : nameAndRest(whole)
}

/** The party that rows tell of. */
export function partyOf(rows: readonly PartyRow[], language: Language): Party {
  return Object.assign({}, ...rows.map((row) => factOf(row, language)))
}

const { businessId, email, phone, url } = partySchema.shape

function factOf({ label, value }: PartyRow, language: Language): Party {
  switch (label) {
    case 'name':
      return partyTold(value, language)
    case 'businessId':
      return businessId.safeParse(value.text).success ? { businessId: value.text } : {}
    case 'phone':
      return phone.safeParse(value.text).success ? { phone: value.text } : {}
    case 'email':
      return email.safeParse(value.text).success ? { email: value.text } : {}
    case 'url':
      return url.safeParse(value.text).success ? { url: value.text } : {}
    case 'address':
      return addressTold(value, language)
    default:
      return label satisfies never
  }
}

const postal =
  /(?:^|, )(?<code>(?:[A-Z]{1,2}-)?\d{3,6}(?: \d{2})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?: (?<city>[^,]+))?$/u

/** “Ohjelmakaari 10, 40500 Jyväskylä, Sweden”; a town without a postal code has no number. */
function addressTold(words: Phrase, language: Language): Party {
  const comma = words.text.lastIndexOf(', ')
  const country = countryIn(words.text.slice(comma < 0 ? 0 : comma + 2))
  const place = country === undefined ? words : comma < 0 ? undefined : partOf(words, 0, comma)
  const told = place === undefined ? {} : placeTold(place, language)
  return { address: { ...told, ...(country === undefined ? {} : { country }) } }
}

function placeTold(words: Phrase, language: Language): NonNullable<Party['address']> {
  const found = postal.exec(words.text)
  const town = /(?:^|, )(?<city>[^,\d]+)$/u.exec(words.text)
  const at = found?.index ?? town?.index ?? words.text.length
  const street = partOf(words, 0, at)
  const { code } = found?.groups ?? {}
  const { city } = (found ?? town)?.groups ?? {}
  return {
    ...(street === undefined ? {} : { street: wordsIn(language, street) }),
    ...(code === undefined ? {} : { postalCode: code }),
    ...(city === undefined ? {} : { city: wordsIn(language, city) }),
  }
}
