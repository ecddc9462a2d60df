import {
  type Address,
  languages,
  type Organisation,
  type Party,
  supervisoryAuthorities,
} from '@seloste/domain'
import { countryNode, type Node, stated, type Value, words } from './node.ts'

/** The facts that name somebody; an organisation and a party both have them. */
type Named = Pick<Party, 'name' | 'businessId' | 'country' | 'address' | 'phone' | 'email' | 'url'>

/** Somebody who takes part in the processing, in a role. */
export function partyNode(place: string, role: string, party: Named): Node {
  const { name, businessId, country, address, phone, email, url } = party
  return {
    '@id': `#${place}`,
    '@type': [role],
    ...stated({
      'dpv:hasName': words(name),
      'dpv:hasIdentifier': businessId === undefined ? [] : [businessId],
      'dpv:hasAddress': addressLines(address),
      'dpv:hasContact': [
        ...(email === undefined ? [] : [{ '@id': `mailto:${email}` }]),
        ...(phone === undefined ? [] : [{ '@id': `tel:${phone.replaceAll(/[^+\d]/g, '')}` }]),
        ...(url === undefined ? [] : [{ '@id': url }]),
      ],
      'dpv:hasLocation': countryNode(country ?? address?.country),
    }),
  }
}

/** The authority to which a person may complain: GDPR Art. 77. */
export function authorityNode(code: Organisation['supervisoryAuthority']): Value[] {
  if (code === undefined) return []
  const authority = supervisoryAuthorities[code]
  return [
    {
      '@id': `legal-fi:DPA-${code}`,
      '@type': ['dpv:DataProtectionAuthority'],
      'dpv:hasName': words(authority.name),
      'dpv:hasContact': [{ '@id': `mailto:${authority.email}` }, { '@id': authority.url.en }],
    },
  ]
}

function addressLines(address: Address | undefined): Value[] {
  return languages.flatMap((language) => {
    const street = address?.street?.[language]
    const town = [address?.postalCode, address?.city?.[language]].filter(Boolean).join(' ')
    const line = [street, town].filter(Boolean).join(', ')
    const isSaid = street !== undefined || address?.city?.[language] !== undefined
    return isSaid && line !== '' ? [{ '@value': line, '@language': language }] : []
  })
}
