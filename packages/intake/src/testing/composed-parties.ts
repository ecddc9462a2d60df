import type { LocalizedText } from '@seloste/domain'
import fc from 'fast-check'

/** The same text in every language: a name. */
export function inAll(text: string): LocalizedText {
  return { fi: text, sv: text, en: text }
}

/** A name of a company. */
export const company = fc.constantFrom('Pilvi Oy', 'Mallinnus Ab', 'Sample Cloud Ltd').map(inAll)

const address = fc.constantFrom(
  { street: inAll('Mallikatu 1, 2. kerros'), postalCode: '00009', city: inAll('Mallila') },
  { street: inAll('Modellgatan 3'), postalCode: '111 22', city: inAll('Modellstad'), country: 'SE' },
  { street: inAll('Mallikatu 1'), city: inAll('Mallila') },
  { city: inAll('Mallila'), country: 'FI' },
)

/** Somebody who can be reached. */
export const person = fc.record(
  {
    name: fc.constantFrom('Maija Malli', 'Olli Osaava').map(inAll),
    title: fc.constant(inAll('koordinator')),
    email: fc.constant('maija@malli.example'),
    phone: fc.constant('+358 9 000 0001'),
    address,
  },
  { requiredKeys: ['name', 'email'] },
)

const others = fc
  .uniqueArray(fc.record({ name: company, email: fc.constant('tieto@pilvi.example') }), {
    minLength: 1,
    maxLength: 2,
    selector: ({ name }) => name.fi,
  })
  .map((parties) => parties.map((party, index) => ({ id: `party-${index}`, party })))

/** Who decides of the processing, and who acts for whom: GDPR Art. 26–27, 30(2)(a). */
export const composedParties = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ jointControllers: others }),
  fc.record({ representative: person, jointControllers: others }),
  fc.record(
    { role: fc.constant('processor' as const), principals: others, controller: person },
    { requiredKeys: ['role'] },
  ),
)
