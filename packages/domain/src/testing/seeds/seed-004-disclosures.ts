import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { fi } from './seed-document.ts'

/** Where the data come from and go, with the conditions that the notice sets. */
export function disclosures004(): Pick<ResolvedRegister, 'sources' | 'recipients' | 'transfers'> {
  return {
    sources: {
      state: 'stated',
      items: [
        { id: 'purchases', term: 'observed', words: fi('Ostokset ja asiakasjärjestelmän ilmoitukset') },
        { id: 'self', term: 'data-subject', words: fi('Asiakkaan rekisteröitymiset ja ilmoitukset') },
        {
          id: 'updates-companies',
          term: 'address-service',
          words: fi('Päivityspalveluja tarjoavat yritykset'),
        },
        {
          id: 'updates-authorities',
          term: 'authority',
          words: fi('Päivityspalveluja tarjoavat viranomaiset'),
        },
        { id: 'subcontractors', term: 'subcontractor' },
        {
          id: 'digital',
          term: 'partner',
          words: fi('Kumppanien sivustot, järjestelmät ja muut digitaaliset lähteet'),
          condition: fi(
            'kun niihin kirjaudutaan sähköisen kutsun kautta tai asiakkaalle annetuilla tunnuksilla',
          ),
        },
        { id: 'cookies', term: 'cookies' },
      ],
    },
    recipients: {
      state: 'stated',
      exclusive: true,
      items: [
        {
          id: 'partners',
          term: 'partner',
          role: 'processor',
          purpose: fi('asiakas- ja palvelusuhteen ylläpito'),
          condition: fi('osia tiedoista voidaan siirtää kumppanin palvelimille teknisistä syistä'),
        },
        {
          id: 'added-value',
          term: 'it-provider',
          words: fi('Ulkoinen palveluntarjoaja'),
          purpose: fi('lisäarvopalvelun tuottaminen'),
        },
        {
          id: 'credit-decision',
          term: 'credit-info',
          words: fi('Ulkoinen palveluntarjoaja'),
          purpose: fi('luottopäätöksen tueksi'),
        },
        { id: 'credit', term: 'financier', purpose: fi('luottohakemuksen käsittely'), dependsOn: 'other' },
        { id: 'collection', term: 'collection', purpose: fi('perintä'), dependsOn: 'other' },
        { id: 'invoicing', term: 'invoicing', purpose: fi('laskutus'), dependsOn: 'other' },
        { id: 'law', term: 'other-authority', role: 'authority', dependsOn: 'law' },
      ],
    },
    transfers: {
      state: 'stated',
      items: [
        {
          id: 'technical',
          condition: fi('vain jos yrityksen tai kumppanin tekninen toteutus sitä tarvitsee'),
        },
      ],
    },
  }
}
