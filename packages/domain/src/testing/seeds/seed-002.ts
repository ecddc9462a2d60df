import { emptyRegister } from '../../register/empty-register.ts'
import { resolveRegister } from '../../register/freeze.ts'
import { captured } from '../seed-text.ts'
import { fi, type SeedDocument } from './seed-document.ts'

/** What a data balance report says of one register; the report itself is another kind of document. */
export function seed002(text: string): SeedDocument {
  const [name = ''] = captured(text, /^([A-ZÅÄÖ]{4,})$/m)
  return {
    organisation: { slug: 'seed-002', name: fi(name), languages: ['fi'] },
    register: {
      ...resolveRegister(emptyRegister(fi('Asiakkuuksien hallinta')), {
        parties: new Map(),
        terms: new Map(),
      }),
      purposes: [
        { id: 'support', term: 'support', words: fi('Tukipalvelujen tuottaminen'), legalBases: [] },
        { id: 'crm', term: 'crm', legalBases: [] },
        { id: 'marketing', term: 'marketing', condition: fi('mahdollisille asiakkaille'), legalBases: [] },
      ],
      dataSubjectCategories: [
        { id: 'customers', term: 'customer' },
        { id: 'prospects', term: 'prospect' },
        { id: 'stakeholders', term: 'stakeholder' },
      ],
      dataCategories: [
        { id: 'company', term: 'org-contact', words: fi('Yrityksen nimi ja osoite') },
        { id: 'billing-address', words: fi('Laskutusosoite') },
        { id: 'business-id', term: 'business-id' },
        { id: 'switchboard', words: fi('Puhelinvaihteen numero') },
        {
          id: 'contact',
          words: fi('Yhteyshenkilö'),
          items: [
            { id: 'name', term: 'name' },
            { id: 'title', term: 'job-title' },
            { id: 'phone', term: 'phone' },
            { id: 'email', term: 'email' },
          ],
        },
      ],
      retention: [{ id: 'short', criterion: fi('Mahdollisimman lyhyt aika, säännöllisin poistoin') }],
      measures: [
        { id: 'login', term: 'password', kind: 'technical' },
        { id: 'tls', term: 'tls', kind: 'technical' },
        {
          id: 'datacentre',
          term: 'datacentre',
          kind: 'technical',
          description: fi('Palvelimet ovat Suomessa.'),
        },
        { id: 'logs', term: 'log-review', kind: 'technical' },
        {
          id: 'need',
          term: 'access-rights',
          kind: 'organisational',
          description: fi(
            'Käsittelyoikeus oli viidellä henkilöllä 12.2.2018, ja tietoja käsitellään vain, kun tehtävä sitä vaatii.',
          ),
        },
      ],
      systems: [{ id: 'crm', name: fi('CRM-ohjelma'), location: 'FI' }],
      review: {
        practice: fi(
          'Virheelliset ja tarpeettomat tiedot korjataan tai poistetaan asiakkaaseen oltaessa yhteydessä.',
        ),
      },
    },
  }
}
