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

/** “Ohjelmakaari 10, 40500 Jyväskylä, Sweden” */
function addressTold(words: Phrase, language: Language): Party {
  const postal = /(?:^|, )(?<code>\d{4,6}) (?<city>[^,]+)(?:, (?<country>[^,]+))?$/u.exec(words.text)
  if (postal?.groups === undefined) return { address: { street: wordsIn(language, words) } }
  const { code, city = '', country = '' } = postal.groups
  const street = partOf(words, 0, postal.index)
  const land = countryIn(country)
  return {
    address: {
      ...(street === undefined ? {} : { street: wordsIn(language, street) }),
      ...(code === undefined ? {} : { postalCode: code }),
      city: wordsIn(language, city),
      ...(land === undefined ? {} : { country: land }),
    },
  }
}
