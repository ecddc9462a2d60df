import { captured } from '../seed-text.ts'
import { fi, part, postal, type SeedDocument } from './seed-document.ts'

/** A combined register description and information document. */
export function seed001(text: string): SeedDocument {
  const controller = captured(
    text,
    /^1\. Rekisterinpitäjä\n(.+?), (\S+ \d+), (\d{5}) (\S+)\nPuhelin: (\+[\d ]+\d)/m,
  )
  const contact = captured(
    text,
    /^2\. .+\n(\S+ \S+), (\S+ \d+), (\d{5}) (\S+)\nPuhelin: (\+[\d ]+\d),\s*\n(\S+@\S+)/m,
  )
  const name = captured(text, /^3\. .+\n\n(.+)\n• (.+)\n• (.+)$/m)
  const [title = ''] = captured(text, /^(Yhdistetty .+)$/m)
  const person = {
    kind: 'person' as const,
    name: fi(part(contact, 0)),
    address: postal(part(contact, 1), part(contact, 2), part(contact, 3)),
    phone: part(contact, 4),
    email: part(contact, 5),
  }
  return {
    organisation: {
      slug: 'seed-001',
      kind: 'company',
      name: fi(part(controller, 0)),
      address: postal(part(controller, 1), part(controller, 2), part(controller, 3)),
      phone: part(controller, 4),
      languages: ['fi'],
    },
    register: {
      schemaVersion: 1,
      role: 'controller',
      name: fi(part(name, 0)),
      parts: [
        { id: 'billing', name: fi(part(name, 1)) },
        { id: 'hosting', name: fi(part(name, 2)) },
      ],
      contact: person,
      purposes: [
        { id: 'delivery', term: 'delivery', words: fi('Tuotteiden ja palvelujen toimitus'), legalBases: [] },
        {
          id: 'contract',
          term: 'contract',
          words: fi('Sopimusten, lupausten ja velvollisuuksien täyttäminen'),
          legalBases: [],
        },
        { id: 'crm', term: 'crm', legalBases: [] },
        { id: 'newsletter', term: 'newsletter', legalBases: [] },
      ],
      legalBases: [
        { id: 'interest', code: '6-1-f', appliesTo: fi('asiakassuhde tai muu asiallinen yhteys') },
        { id: 'contract', code: '6-1-b' },
      ],
      dataSubjectCategories: [
        { id: 'private', term: 'consumer', words: fi('Yksityisasiakkaat') },
        { id: 'corporate', term: 'customer', words: fi('Yritysasiakkaat') },
        { id: 'contacts', term: 'corporate-contact' },
      ],
      dataCategories: [
        {
          id: 'basics',
          words: fi('Perustiedot'),
          items: [
            { id: 'name', term: 'name' },
            { id: 'customer-number', term: 'customer-number' },
            { id: 'username', term: 'username' },
          ],
        },
        { id: 'password', term: 'password', credential: true },
        {
          id: 'contacts',
          words: fi('Yhteyshenkilötiedot'),
          items: [
            { id: 'business-id', term: 'business-id' },
            { id: 'names', words: fi('Yhteyshenkilöiden nimet') },
            { id: 'email', term: 'email', words: fi('Yhteyshenkilön sähköposti') },
            { id: 'address', term: 'postal-address' },
          ],
        },
        { id: 'billing', term: 'billing' },
        { id: 'contracts', term: 'contract', words: fi('Voimassa olevat sopimukset') },
        { id: 'orders', term: 'orders', words: fi('Menneet ja aktiiviset tilaukset') },
      ],
      sources: {
        state: 'stated',
        items: [
          { id: 'self', term: 'data-subject' },
          { id: 'address-service', term: 'address-service', condition: fi('kun tiedot ovat puutteelliset') },
          { id: 'public', term: 'internet', words: fi('Julkiset lähteet'), publiclyAccessible: true },
          { id: 'authorities', term: 'authority' },
          { id: 'others', words: fi('Muut kolmannet osapuolet') },
        ],
      },
      recipients: {
        state: 'stated',
        items: [
          {
            id: 'partners',
            term: 'partner',
            role: 'processor',
            condition: fi('tietosuoja-asetuksen ohjeita noudattaen'),
          },
          {
            id: 'servers',
            term: 'hosting',
            role: 'processor',
            words: fi('Ulkopuolinen palveluntarjoaja'),
            purpose: fi('palvelinten valvonta ja palvelimet, joilta asiakkaiden palvelut tarjotaan'),
          },
          {
            id: 'invoicing',
            term: 'invoicing',
            role: 'processor',
            words: fi('Laskutusohjelman tarjoava ulkopuolinen kumppani'),
          },
          {
            id: 'authorities',
            term: 'other-authority',
            role: 'authority',
            dependsOn: 'law',
            condition: fi('pakottavan lainsäädännön nojalla'),
          },
        ],
      },
      transfers: { state: 'none' },
      retention: [
        {
          id: 'accounting',
          trigger: { term: 'customer-end' },
          criterion: fi('Kirjanpitolaissa säädetty vähimmäisaika'),
          statuteWords: fi('kirjanpitolaki'),
          end: 'erased',
        },
        {
          id: 'need',
          criterion: fi('Vain niin kauan kuin käyttötarkoitus vaatii ja mahdollisimman lyhyesti'),
        },
      ],
      measures: [
        {
          id: 'need-to-know',
          term: 'access-rights',
          kind: 'organisational',
          description: fi('Järjestelmää käyttävät vain työntekijät, joiden työ sitä edellyttää.'),
        },
        { id: 'password', term: 'password', kind: 'technical' },
        {
          id: 'firewall',
          term: 'firewall',
          kind: 'technical',
          description: fi('Tietokannat on suojattu palomuurein, salasanoin ja muin teknisin keinoin.'),
        },
        {
          id: 'premises',
          term: 'locked-premises',
          kind: 'technical',
          description: fi('Tietokannat ja varmuuskopiot ovat lukituissa tiloissa.'),
        },
        { id: 'named', kind: 'organisational', words: fi('Tietoihin pääsevät vain nimetyt henkilöt') },
        {
          id: 'incident',
          term: 'incident',
          kind: 'organisational',
          description: fi('Tietoturvaloukkauksista ilmoitetaan tietosuoja-asetuksen mukaan.'),
        },
      ],
      manualMaterial: 'notStated',
      rights: {
        contact: person,
        channels: ['post', 'inPerson'],
        instructions: fi('Yhteydenotot ja pyynnöt tehdään kirjallisesti tai käymällä yhteyshenkilön luona.'),
        refusal: fi('Vastustamisesta voidaan kieltäytyä vain laissa säädetyllä perusteella.'),
        details: [
          { id: 'access', right: 'access', words: fi('Rekisterin tiedot itsestään saa tarkastaa.') },
          { id: 'rectification', right: 'rectification', words: fi('Virheellisen tiedon saa oikaistuksi.') },
          { id: 'erasure', right: 'erasure', words: fi('Virheellisen tiedon saa poistetuksi.') },
          { id: 'withdraw', right: 'withdraw', words: fi('Suostumuksen saa perua tai sitä muuttaa.') },
          { id: 'objection', right: 'objection', words: fi('25.5.2018 alkaen') },
          { id: 'restriction', right: 'restriction', words: fi('25.5.2018 alkaen') },
          { id: 'complaint', right: 'complaint' },
          {
            id: 'objection-profiling',
            right: 'objection',
            words: fi(
              'Myös profilointia saa vastustaa erityisellä henkilökohtaisella syyllä, kun peruste on asiakassuhde; tilanne on yksilöitävä.',
            ),
          },
          { id: 'marketing', right: 'objection-marketing', words: fi('Milloin vain ja maksutta.') },
        ],
      },
      automatedDecisions: { state: 'notStated' },
      cookies: { state: 'notStated' },
      review: {
        interval: 'P1Y',
        practice: fi(
          'Säilyttämisen tarve arvioidaan; yhteensopimattomat, vanhentuneet ja virheelliset tiedot oikaistaan tai hävitetään viipymättä.',
        ),
      },
      particulars: { layout: 'combined', title: fi(title) },
      notes: [
        {
          id: 'necessary',
          concept: 'dataCategories',
          words: fi('Tietoja kerätään vain sen verran kuin sopimuksen mukainen toimitus välttämättä vaatii.'),
        },
        {
          id: 'updating',
          concept: 'sources',
          words: fi('Tietoja kerätään ja päivitetään lain rajoissa, käsin tai automaattisesti.'),
        },
      ],
    },
  }
}
