import { captured } from '../seed-text.ts'
import { fi, part, postal, type SeedDocument } from './seed-document.ts'

/** A register description of ten sections with the rights of the Regulation added. */
export function seed000(text: string): SeedDocument {
  const controller = captured(text, /^1\. \S+\t(.+?) Y-tunnus: (\d{7}-\d) .+? (\S+ \d+) (\d{5}) (\S+)$/m)
  const contact = captured(text, /^2\. .+?\t(\S+ \S+) Puhelin (\+[\d ]+\d) (.+?) (\S+ \d+) (\d{5}) (\S+)$/m)
  const [name = ''] = captured(text, /^3\. .+?\t(.+)$/m)
  return {
    organisation: {
      slug: 'seed-000',
      kind: 'company',
      name: fi(part(controller, 0)),
      businessId: part(controller, 1),
      address: postal(part(controller, 2), part(controller, 3), part(controller, 4)),
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
        address: postal(part(contact, 3), part(contact, 4), part(contact, 5)),
      },
      purposes: [
        { id: 'services', term: 'service', words: fi('Sovittujen palvelujen tuottaminen'), legalBases: [] },
        {
          id: 'delivery',
          term: 'delivery',
          words: fi('Palvelujen ja tuotteiden toimitus asiakkaille'),
          legalBases: [],
        },
        { id: 'development', term: 'development', legalBases: [] },
        { id: 'billing', term: 'billing', words: fi('Laskuttaminen'), legalBases: [] },
        { id: 'crm', term: 'crm', words: fi('Asiakkuuksien hoito ja kehittäminen'), legalBases: [] },
        { id: 'statistics', term: 'statistics', legalBases: [] },
        { id: 'advertising', words: fi('Mainonta'), legalBases: [] },
        { id: 'marketing', term: 'marketing', legalBases: [] },
        { id: 'direct-marketing', term: 'direct-marketing', directMarketing: true, legalBases: [] },
        {
          id: 'targeting',
          term: 'targeting',
          words: fi('Markkinoinnin kohdentaminen asiakkaille'),
          legalBases: [],
        },
      ],
      legalBases: [],
      dataSubjectCategories: [],
      dataCategories: [
        { id: 'name', term: 'name' },
        { id: 'email', term: 'email' },
        { id: 'phone', term: 'phone' },
        {
          id: 'position',
          words: fi('Yritys ja asema'),
          items: [
            { id: 'company', term: 'organisation' },
            { id: 'job-title', term: 'job-title' },
          ],
        },
        {
          id: 'company-address',
          words: fi('Yrityksen osoitteet'),
          items: [{ id: 'billing-address', words: fi('Laskutusosoite') }],
        },
      ],
      sources: {
        state: 'stated',
        items: [
          {
            id: 'internet',
            term: 'internet',
            words: fi('Yleisesti saatavilla olevat verkkolähteet'),
            publiclyAccessible: true,
          },
          { id: 'websites', term: 'website', publiclyAccessible: true },
          { id: 'trade-register', term: 'prh', publiclyAccessible: true },
          { id: 'self', term: 'data-subject' },
        ],
      },
      recipients: {
        state: 'stated',
        exclusive: true,
        items: [
          { id: 'outsiders', words: fi('Ulkopuoliset'), dependsOn: 'consent' },
          {
            id: 'authorities',
            term: 'other-authority',
            words: fi('Suomen viranomaiset'),
            role: 'authority',
            dependsOn: 'law',
            condition: fi('kun viranomaistoimi sitä edellyttää'),
          },
        ],
      },
      transfers: { state: 'none' },
      retention: [
        {
          id: 'on-demand',
          criterion: fi('Tiedot voidaan poistaa, kun rekisteröity sitä vaatii tai asiakkuus loppuu.'),
        },
      ],
      measures: [
        {
          id: 'nda',
          term: 'nda',
          kind: 'organisational',
          material: 'both',
          description: fi('Työntekijöitä sitoo salassapitovelvollisuus yrityksen oman sopimuksen nojalla.'),
        },
        {
          id: 'premises',
          term: 'locked-premises',
          kind: 'technical',
          material: 'electronic',
          description: fi('Järjestelmä ja sen varmuuskopiot ovat lukituissa ja valvotuissa tiloissa.'),
        },
        {
          id: 'firewall',
          term: 'firewall',
          kind: 'technical',
          material: 'electronic',
          description: fi(
            'Laitteisto on erotettu julkisesta verkosta palomuurilla ja muin teknisin keinoin.',
          ),
        },
        { id: 'backup', term: 'backup', kind: 'technical', material: 'electronic' },
        {
          id: 'credentials',
          term: 'password',
          kind: 'technical',
          material: 'electronic',
          description: fi('Käyttöoikeudet on rajattu tunnuksin ja salasanoin.'),
        },
      ],
      manualMaterial: 'none',
      rights: {
        details: [
          { id: 'check', right: 'access', words: fi('Omat tiedot saa tarkistaa.') },
          { id: 'access', right: 'access' },
          { id: 'change', right: 'rectification', words: fi('Omia tietoja saa muuttaa.') },
          { id: 'rectification', right: 'rectification' },
          { id: 'erasure', right: 'erasure' },
          { id: 'restriction', right: 'restriction' },
          { id: 'objection', right: 'objection' },
          { id: 'portability', right: 'portability' },
          {
            id: 'complaint',
            right: 'complaint',
            words: fi('Valittaa voi, jos katsoo tietosuoja-asetukseen perustuvia oikeuksiaan loukatun.'),
          },
          {
            id: 'marketing',
            right: 'objection-marketing',
            words: fi(
              'Tietojen luovutuksen ja käsittelyn mainontaa, suoramarkkinointia ja muuta markkinointia varten saa kieltää.',
            ),
          },
        ],
      },
      automatedDecisions: { state: 'notStated' },
      cookies: { state: 'notStated' },
      review: {},
      particulars: { layout: 'ten-sections' },
      notes: [
        {
          id: 'report-changes',
          concept: 'rights',
          words: fi('Rekisteröidyn on ilmoitettava tietojensa muutoksista rekisterinpitäjälle.'),
        },
      ],
    },
  }
}
