import { countryName, type Language, type Organisation, type Party } from '@seloste/domain'
import type { KeyValue, Run } from '../document/document.ts'
import { run, written } from '../document/runs.ts'
import type { Words } from '../language/sentence.ts'

/** Labels of what is told of a party. */
export const partyLabels = {
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  url: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
} as const satisfies Record<string, Words>

/** Who it is: the facts that a party and an organisation have in common. */
export type Named = Pick<
  Party,
  'name' | 'title' | 'businessId' | 'country' | 'address' | 'phone' | 'email' | 'url'
> &
  Partial<Pick<Organisation, 'slug'>>

/** Name and title of a party: “Maija Malli, tietosuojavastaava”. */
export function nameOf(party: Named, path: string, language: Language): Run[] {
  const name = written(party.name, language, `${path}/name`)
  const title = written(party.title, language, `${path}/title`)
  if (name === undefined) return title === undefined ? [] : [title]
  return title === undefined ? [name] : [name, run(', ', `${path}/title`), title]
}

/** A party's name and how to reach it, row by row (GDPR Art. 13(1)(a)–(b)). */
export function partyRows(party: Named, path: string, language: Language): KeyValue[] {
  const rows: KeyValue[] = []
  const add = (key: keyof typeof partyLabels, value: readonly Run[]) => {
    if (value.length > 0) rows.push({ key: [run(partyLabels[key][language], value[0]?.fact)], value })
  }
  add('name', nameOf(party, path, language))
  if (party.businessId !== undefined) add('businessId', [run(party.businessId, `${path}/businessId`)])
  add('address', addressOf(party, path, language))
  if (party.phone !== undefined) add('phone', [phoneRun(party.phone, `${path}/phone`)])
  if (party.email !== undefined) add('email', [emailRun(party.email, `${path}/email`)])
  if (party.url !== undefined) add('url', [linkRun(party.url, `${path}/url`)])
  return rows
}

/** A telephone number that can be called. */
export function phoneRun(phone: string, fact?: string): Run {
  const digits = phone.replace(/[^\d+]/g, '')
  // Many write the country's number without its plus, and a telephone cannot dial that.
  return { ...run(phone, fact), href: `tel:${digits.startsWith('358') ? '+' : ''}${digits}` }
}

/** An e-mail address that can be written to. */
export function emailRun(email: string, fact?: string): Run {
  return { ...run(email, fact), href: `mailto:${encodeURI(email)}` }
}

/** The way to reach a party first: its e-mail address, else its telephone. */
export function reachedBy({ email, phone }: Pick<Party, 'email' | 'phone'>, path: string): Run | undefined {
  if (email !== undefined) return emailRun(email, `${path}/email`)
  return phone === undefined ? undefined : phoneRun(phone, `${path}/phone`)
}

/** A web address that can be followed. */
export function linkRun(url: string, fact?: string): Run {
  return { ...run(url, fact), href: url }
}

/** “Ohjelmakaari 10, 40500 Jyväskylä”: a street, a postal code with its town, and the country. */
function addressOf(party: Named, path: string, language: Language): Run[] {
  const { address } = party
  const at = `${path}/address`
  const street = written(address?.street, language, `${at}/street`)
  const city = written(address?.city, language, `${at}/city`)
  const code = address?.postalCode
  const lines: Run[][] = []
  if (street !== undefined) lines.push([street])
  if (code !== undefined && code !== '') {
    const postal = run(code, `${at}/postalCode`)
    lines.push(city === undefined ? [postal] : [postal, run(' ', postal.fact), city])
  } else if (city !== undefined) lines.push([city])
  const country = countryOf(party, path, language)
  if (country !== undefined) lines.push([country])
  return lines.flatMap((line, index) => (index === 0 ? line : [run(', ', line[0]?.fact), ...line]))
}

/** The country of an address, or of a party that is not in Finland: readers of a Finnish notice know where Finland is. */
function countryOf(party: Named, path: string, language: Language): Run | undefined {
  const inAddress = party.address?.country
  const code = inAddress ?? (party.country === 'FI' ? undefined : party.country)
  const name = code === undefined ? undefined : countryName(code, language)
  if (name === undefined) return undefined
  return run(name, inAddress === undefined ? `${path}/country` : `${path}/address/country`)
}
