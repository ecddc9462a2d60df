import { captured } from '../seed-text.ts'
import { cookies004 } from './seed-004-cookies.ts'
import { disclosures004 } from './seed-004-disclosures.ts'
import { rights004 } from './seed-004-rights.ts'
import { fi, part, type SeedDocument } from './seed-document.ts'

/** A table of two columns with manual and electronic security, cookies and three sections of rights. */
export function seed004(text: string): SeedDocument {
  const controller = captured(text, /^Rekisterinpitäjä\t(\S+ \S+) ([\d ]+\d) (\S+@\S+)$/m)
  const contact = captured(text, /^Yhteys henkilö .+?\t(\S+ \S+) ([\d ]+\d) (\S+@\S+)$/m)
  const [name = ''] = captured(text, /^Rekisterin nimi\t(.+)$/m)
  const [title = ''] = captured(text, /^(.+ - tietosuojaseloste)$/m)
  return {
    organisation: {
      slug: 'seed-004',
      name: fi(part(controller, 0)),
      phone: part(controller, 1),
      email: part(controller, 2),
      languages: ['fi'],
    },
    register: {
      schemaVersion: 1,
      role: 'controller',
      name: fi(name),
      contact: {
        kind: 'person',
        name: fi(part(contact, 0)),
        phone: part(contact, 1),
        email: part(contact, 2),
      },
      purposes: [
        { id: 'register', words: fi('Asiakasrekisterin ylläpito'), legalBases: [] },
        {
          id: 'orders',
          term: 'orders',
          words: fi('Tilausten hallinta, arkistointi ja käsittely'),
          legalBases: [],
        },
        { id: 'crm', term: 'crm', legalBases: [] },
        { id: 'development', term: 'business-development', legalBases: [] },
        { id: 'statistics', term: 'statistics', legalBases: [] },
        {
          id: 'personalisation',
          term: 'personalisation',
          words: fi('Kohdennetun sisällön tuottaminen verkkopalveluissa'),
          legalBases: [],
        },
        {
          id: 'targeting',
          term: 'targeting',
          words: fi('Mainonnan kohdistaminen yrityksen omissa rekistereissä'),
          condition: fi('luovuttamatta tietoja ulkopuolisille'),
          legalBases: [],
        },
        {
          id: 'directory',
          words: fi('Tietojen julkaiseminen sähköisenä tai kirjallisena luettelona'),
          description: fi('Luettelolla tarkoitetaan esimerkiksi suoramainosten postitustarroja.'),
          condition: fi(
            'ellei asiakas kiellä sitä asiakaspalveluun, sähköpostilla tai yhteyshenkilölle ilmoittamalla',
          ),
          directMarketing: true,
          channels: ['post'],
          legalBases: [],
        },
      ],
      legalBases: [],
      dataSubjectCategories: [{ id: 'customers', term: 'customer' }],
      dataCategories: [
        { id: 'name', term: 'name', words: fi('Etu- ja sukunimi') },
        { id: 'organisation', term: 'organisation' },
        { id: 'email', term: 'email' },
        { id: 'postal-address', term: 'postal-address' },
        { id: 'phone', term: 'phone' },
        { id: 'orders', term: 'orders', words: fi('Aiemmat tilaukset') },
      ],
      ...disclosures004(),
      retention: [
        {
          id: 'on-demand',
          criterion: fi('Tiedot hävitetään pyynnöstä, jollei laki, avoin lasku tai perintä sitä estä.'),
        },
      ],
      measures: [
        {
          id: 'paper-archive',
          term: 'locked-archive',
          kind: 'technical',
          material: 'manual',
          description: fi(
            'Paperit säilytetään alkukäsittelyn jälkeen lukituissa ja paloturvallisissa tiloissa.',
          ),
        },
        {
          id: 'paper-access',
          term: 'nda',
          kind: 'organisational',
          material: 'manual',
          description: fi(
            'Paperiaineistoa käsittelevät vain määrätyt, salassapitoon sitoutuneet työntekijät.',
          ),
        },
        {
          id: 'access',
          term: 'access-rights',
          kind: 'organisational',
          material: 'electronic',
          description: fi(
            'Rekisteriä käyttävät vain yrityksen ja sen lukuun toimivien yritysten määrätyt työntekijät.',
          ),
        },
        { id: 'password', term: 'password', kind: 'technical', material: 'electronic' },
        { id: 'nda', term: 'nda', kind: 'organisational', material: 'electronic' },
        {
          id: 'firewall',
          term: 'firewall',
          kind: 'technical',
          material: 'electronic',
          description: fi('Palomuuri suojaa ulkoa tulevilta yhteyksiltä.'),
        },
      ],
      manualMaterial: 'kept',
      rights: rights004(),
      automatedDecisions: { state: 'notStated' },
      cookies: cookies004(),
      review: {},
      particulars: { layout: 'two-column', title: fi(title), drawnUpOn: '2018-01-04' },
      notes: [
        { id: 'old-act', concept: 'legalBases', words: fi('Tietoja käsitellään henkilötietolain rajoissa.') },
        {
          id: 'interfaces',
          concept: 'recipients',
          words: fi(
            'Kumppanit käsittelevät tietoja vain asiakassuhteen ylläpitämiseksi teknisten rajapintojen kautta.',
          ),
        },
      ],
    },
  }
}
