import { type Fact, named, states } from './fact.ts'

const r = 'register'

/** What the data balance report says of its register; its period, plans and claims belong to the report. */
export const facts002: readonly Fact[] = [
  named('trade name', 'organisation/name/fi'),
  states('customers', `${r}/dataSubjectCategories/customers`, /asiakkailtamme/, { term: 'customer' }),
  states('prospects', `${r}/dataSubjectCategories/prospects`, /tulevilta asiakkailta/, { term: 'prospect' }),
  states('stakeholders', `${r}/dataSubjectCategories/stakeholders`, /sidosryhmiltä/, { term: 'stakeholder' }),
  states('system', `${r}/systems/crm`, /CRM-ohjelmaan/, { location: 'FI' }),
  states('purpose: support', `${r}/purposes/support`, /tukipalveluiden/, { term: 'support' }),
  states('purpose: customer relationships', `${r}/purposes/crm`, /asiakkuuksien hallintaan/, { term: 'crm' }),
  states(
    'purpose: marketing to prospects',
    `${r}/purposes/marketing/condition/fi`,
    /markkinointiin/,
    /mahdollisille/,
  ),
  states('five people on a day', `${r}/measures/need/description/fi`, /12\.2\.2018/, /12\.2\.2018/),
  states('erasure in contacts', `${r}/review/practice/fi`, /tarpeettomiksi/, /tarpeettomat/),
  states('short life cycle', `${r}/retention/short/criterion/fi`, /mahdollisimman lyhyenä/, /Mahdollisimman/),
  states('login', `${r}/measures/login`, /salasanan/, { term: 'password' }),
  states('encrypted connection', `${r}/measures/tls`, /TLS/, { term: 'tls' }),
  states('servers in Finland', `${r}/measures/datacentre`, /sijaitsevat Suomessa/, { term: 'datacentre' }),
  states('logs', `${r}/measures/logs`, /lokitietoja/, { term: 'log-review' }),
  states('data: company and address', `${r}/dataCategories/company`, /Yrityksen nimi ja osoite/, {
    term: 'org-contact',
  }),
  states('data: billing address', `${r}/dataCategories/billing-address`, /Laskutusosoite/),
  states('data: business id', `${r}/dataCategories/business-id`, /Y-tunnus/, { term: 'business-id' }),
  states('data: switchboard', `${r}/dataCategories/switchboard`, /Vaihteen/),
  states('data: name', `${r}/dataCategories/contact/items/name`, /Kontaktihenkilön nimi/, { term: 'name' }),
  states('data: title', `${r}/dataCategories/contact/items/title`, /titteli/, { term: 'job-title' }),
  states('data: telephone', `${r}/dataCategories/contact/items/phone`, /puhelinnumero/, { term: 'phone' }),
  states('data: e-mail', `${r}/dataCategories/contact/items/email`, /sähköposti/, { term: 'email' }),
]
