import { isBusinessId, type Language, type Party, type ResolvedRegister } from '@seloste/domain'
import { businessIdsIn, emailsIn, phonesIn, postalAddressIn } from '../../words/contact-facts.ts'
import { isUntouched, type ReadCell } from './cell.ts'
import { listCell } from './list-cell.ts'

const webAddress = /https?:\/\/[^\s,;]+/i

/** A party from one line: its name first, then whatever tells how to reach it. */
export function partyIn(text: string, language: Language): Party {
  const whole = { start: 0, end: text.length }
  const url = webAddress.exec(text)?.[0]
  const [email] = emailsIn(text, whole)
  const [phone] = phonesIn(text, whole)
  const [businessId] = businessIdsIn(text, whole)
  const postal = postalAddressIn(text, whole)
  const found = [url, email?.phrase.text, phone?.text, businessId?.text]
  let rest = text
  for (const part of found) if (part !== undefined) rest = rest.replace(part, ' ')
  if (postal !== undefined) {
    rest = rest.replace(postal.street.text, ' ').replace(`${postal.postalCode.text} ${postal.city.text}`, ' ')
  }
  const name = rest
    .split(/[,;]/)
    .map((part) => part.replace(/\(\s*\)/g, '').trim())
    .filter((part) => part !== '')
    .join(', ')
  const id = businessId?.text.replace(/\s/g, '')
  return {
    ...(name !== '' && { name: { [language]: name } }),
    ...(id !== undefined && isBusinessId(id) && { businessId: id }),
    ...(postal !== undefined && {
      address: {
        street: { [language]: postal.street.text },
        postalCode: postal.postalCode.text,
        city: { [language]: postal.city.text },
      },
    }),
    ...(phone !== undefined && { phone: phone.text }),
    ...(email !== undefined && { email: email.value }),
    ...(url !== undefined && { url }),
  }
}

type PartyFact = 'controller' | 'representative' | 'dpo'

function partyCell(fact: PartyFact): ReadCell {
  return (register, cell, { language }) => {
    if (isUntouched(cell)) return register
    const { [fact]: _, ...rest } = register
    const text = cell.lines.map((line) => line.text).join(', ')
    return text === '' ? rest : { ...rest, [fact]: partyIn(text, language) }
  }
}

/** The controller, where it is not the organisation. */
export const readController = partyCell('controller')
/** The register’s own representative. */
export const readRepresentative = partyCell('representative')
/** The register’s own data protection officer. */
export const readOfficer = partyCell('dpo')

type NamedParty = NonNullable<ResolvedRegister['jointControllers']>[number]

function partiesCell(fact: 'jointControllers' | 'principals'): ReadCell {
  return listCell<NamedParty>({
    path: fact,
    itemsOf: (register) => register[fact] ?? [],
    withItems: (register, items) => {
      const { [fact]: _, ...rest } = register
      return items.length === 0 ? rest : { ...rest, [fact]: [...items] }
    },
    read: (text, _before, { language }) => ({ party: partyIn(text, language) }),
    denies: (text) => /^(?:ei(?: ole)?|nej|no|none|non|[-–])$/i.test(text),
    parted: (text) =>
      text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  })
}

/** Joint controllers: GDPR Art. 26. */
export const readJointControllers = partiesCell('jointControllers')
/** Those on whose behalf a processor acts: GDPR Art. 30(2)(a). */
export const readPrincipals = partiesCell('principals')
