import { captured } from '../seed-text.ts'
import { fi, part, postal, type SeedDocument } from './seed-document.ts'

/** A notice of twelve sections with times of keeping. */
export function seed003(text: string): SeedDocument {
  const controller = captured(
    text,
    /^1\. Rekisterinpitäjä\n\n(.+)\n\nY-tunnus: (\d{7}-\d)\n\n(\S+ \d+), (\d{5}) (\S+)\n\n(\S+ \[at\] \S+)/m,
  )
  const contact = captured(text, /^2\. .+\n\n(\S+ \S+)\n\n(\S+ \[at\] \S+)/m)
  const [name = ''] = captured(text, /^3\. .+\n\n(.+?), joka/m)
  const [title = ''] = captured(text, /^(.+ tietosuojaseloste)$/m)
  return {
    organisation: {
      slug: 'seed-003',
      kind: 'company',
      name: fi(part(controller, 0)),
      businessId: part(controller, 1),
      address: postal(part(controller, 2), part(controller, 3), part(controller, 4)),
      email: address(part(controller, 5)),
      languages: ['fi'],
    },
    register: {
      schemaVersion: 1,
      role: 'controller',
      name: fi(name),
      description: fi(
        'Rekisteri perustuu asiakkuuteen, mahdolliseen asiakkuuteen tai muuhun asialliseen yhteydenottoon.',
      ),
      contact: { kind: 'person', name: fi(part(contact, 0)), email: address(part(contact, 1)) },
      purposes: [
        {
          id: 'billing',
          term: 'billing',
          words: fi('Laskuttaminen'),
          legalBases: [{ id: 'contract', code: '6-1-b' }],
        },
        {
          id: 'support',
          term: 'support',
          words: fi('Asiakaspalvelu'),
          legalBases: [{ id: 'contract', code: '6-1-b' }],
        },
        { id: 'notices', term: 'service-notices', legalBases: [{ id: 'contract', code: '6-1-b' }] },
      ],
      legalBases: [{ id: 'consent', code: '6-1-a', appliesTo: fi('viestintätiedot') }],
      dataSubjectCategories: [
        { id: 'customers', term: 'customer' },
        { id: 'prospects', term: 'prospect' },
        { id: 'others', words: fi('Muut asiallisesti yhteyttä ottaneet') },
      ],
      dataCategories: [
        {
          id: 'person',
          words: fi('Henkilön tiedot'),
          items: [
            { id: 'name', term: 'name' },
            { id: 'job-title', term: 'job-title' },
            { id: 'phone', term: 'phone' },
            { id: 'email', term: 'email' },
            { id: 'postal-address', term: 'postal-address' },
            { id: 'language', term: 'language' },
          ],
        },
        {
          id: 'organisation',
          words: fi('Organisaation tiedot'),
          items: [
            { id: 'name', term: 'organisation' },
            { id: 'contact', term: 'org-contact' },
          ],
        },
        { id: 'contacts', term: 'contact-history' },
        {
          id: 'website',
          words: fi('Verkkosivuston käyttö'),
          items: [
            { id: 'pages', term: 'browsing' },
            { id: 'ip', term: 'ip' },
            { id: 'browser', term: 'device' },
          ],
        },
      ],
      sources: {
        state: 'stated',
        items: [
          { id: 'self', term: 'data-subject', words: fi('Pääasiassa rekisteröity itse') },
          { id: 'employer', term: 'employer' },
          { id: 'partner', term: 'partner' },
        ],
      },
      recipients: {
        state: 'stated',
        items: [{ id: 'it', term: 'it-provider', role: 'processor', location: 'EU' }],
      },
      transfers: { state: 'none' },
      retention: [
        {
          id: 'basics',
          subject: fi('Asiakkuuden perustiedot'),
          duration: 'P3M',
          trigger: { term: 'customer-end' },
          bound: 'atMost',
          end: 'erased',
        },
        {
          id: 'communication',
          subject: fi('Suostumuksella käsiteltävät viestintätiedot'),
          criterion: fi('kunnes suostumus perutaan'),
        },
        {
          id: 'accounting',
          subject: fi('Kirjanpitoaineisto'),
          duration: 'P6Y',
          statute: 'RF-KPL-6',
        },
      ],
      measures: [
        { id: 'firewall', term: 'firewall', kind: 'technical', material: 'electronic' },
        { id: 'password', term: 'password', kind: 'technical', material: 'electronic' },
        {
          id: 'other',
          words: fi('Muut yleisesti hyväksytyt tekniset keinot'),
          kind: 'technical',
          material: 'electronic',
        },
        {
          id: 'authorised',
          term: 'access-rights',
          kind: 'organisational',
          description: fi('Tietoihin pääsevät vain valtuutetut henkilöt.'),
        },
      ],
      manualMaterial: 'notStated',
      rights: {
        channels: ['post', 'email'],
        instructions: fi('Pyynnöt lähetetään kirjallisina tai sähköpostilla.'),
        details: [
          { id: 'access', right: 'access', words: fi('Tietonsa saa tarkistaa tietosuojalain mukaan.') },
          {
            id: 'rectification',
            right: 'rectification',
            words: fi('Tarvittavat muutokset tehdään pyynnöstä.'),
          },
          {
            id: 'erasure',
            right: 'erasure',
            words: fi('Tarpeettomat, virheelliset ja vanhentuneet tiedot poistetaan pyynnöstä.'),
          },
        ],
      },
      automatedDecisions: { state: 'notStated' },
      cookies: { state: 'notStated' },
      review: {},
      particulars: {
        layout: 'twelve-sections',
        title: fi(title),
        updatedOn: '2018-04-05',
        changes: fi('Palvelujen kehittyessä selostetta voidaan muuttaa ilman eri ilmoitusta.'),
      },
      notes: [],
    },
  }
}

/** An e-mail address that the notice writes with `[at]`. */
function address(text: string): string {
  return text.replace(' [at] ', '@')
}
