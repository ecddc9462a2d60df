import { type Fact, named, silentOn, states } from './fact.ts'

const r = 'register'

/** What the fourth notice says. */
export const facts003: readonly Fact[] = [
  named('controller: name', 'organisation/name/fi'),
  named('controller: business id', 'organisation/businessId'),
  named('controller: street', 'organisation/address/street/fi'),
  named('controller: postal code', 'organisation/address/postalCode'),
  named('controller: town', 'organisation/address/city/fi'),
  states('controller: e-mail', 'organisation/email', /helpdesk/, /^helpdesk@/),
  named('contact: name', `${r}/contact/name/fi`),
  states('contact: e-mail', `${r}/contact/email`, /tietosuoja \[at\]/, /^tietosuoja@/),
  named('title', `${r}/particulars/title/fi`),
  named('name of the register', `${r}/name/fi`),
  states('on what the register rests', `${r}/description/fi`, /potentiaaliseen/, /mahdolliseen/),
  states('customers', `${r}/dataSubjectCategories/customers`, /asiakkuuteen/, { term: 'customer' }),
  states('prospects', `${r}/dataSubjectCategories/prospects`, /potentiaaliseen asiakkuuteen/, {
    term: 'prospect',
  }),
  states('others in touch', `${r}/dataSubjectCategories/others`, /asialliseen/),
  states('purpose: invoicing', `${r}/purposes/billing`, /laskuttamiseen/, { term: 'billing' }),
  states('purpose: customer service', `${r}/purposes/support`, /asiakaspalveluun/, { term: 'support' }),
  states('purpose: critical notices', `${r}/purposes/notices`, /kriittisten käyttötiedotteiden/, {
    term: 'service-notices',
  }),
  states('basis: contract', `${r}/purposes/billing/legalBases/contract`, /sopimuksen tuottamiseen/, {
    code: '6-1-b',
  }),
  states('basis: consent for communication', `${r}/legalBases/consent`, /Suostumuksen perusteella/, {
    code: '6-1-a',
  }),
  states('data: name', `${r}/dataCategories/person/items/name`, /Henkilön nimi/, { term: 'name' }),
  states('data: position', `${r}/dataCategories/person/items/job-title`, /asema/, { term: 'job-title' }),
  states('data: telephone', `${r}/dataCategories/person/items/phone`, /puhelinnumero/, { term: 'phone' }),
  states('data: e-mail', `${r}/dataCategories/person/items/email`, /sähköpostiosoite/, { term: 'email' }),
  states('data: postal address', `${r}/dataCategories/person/items/postal-address`, /postiosoite/, {
    term: 'postal-address',
  }),
  states('data: language', `${r}/dataCategories/person/items/language`, /kieli/, { term: 'language' }),
  states('data: organisation', `${r}/dataCategories/organisation/items/name`, /Organisaation nimi/, {
    term: 'organisation',
  }),
  states('data: its contact details', `${r}/dataCategories/organisation/items/contact`, /yhteystiedot/, {
    term: 'org-contact',
  }),
  states('data: contacts', `${r}/dataCategories/contacts`, /Yhteydenottoja/, { term: 'contact-history' }),
  states('data: pages visited', `${r}/dataCategories/website/items/pages`, /sivut/, { term: 'browsing' }),
  states('data: IP address', `${r}/dataCategories/website/items/ip`, /IP-osoite/, { term: 'ip' }),
  states('data: browser', `${r}/dataCategories/website/items/browser`, /selaintiedot/, { term: 'device' }),
  states('source: mainly the person', `${r}/sources/items/self/words/fi`, /pääasiassa/, /Pääasiassa/),
  states('source: employer', `${r}/sources/items/employer`, /työnantajalta/, { term: 'employer' }),
  states('source: partner', `${r}/sources/items/partner`, /yhteistyökumppanilta/, { term: 'partner' }),
  states('recipients: IT suppliers in the EU', `${r}/recipients/items/it`, /EU:n alueella/, {
    role: 'processor',
    location: 'EU',
  }),
  states('no transfers', `${r}/transfers/state`, /ei siirretä/, 'none'),
  states('firewalls', `${r}/measures/firewall`, /palomuurien/, { term: 'firewall' }),
  states('passwords', `${r}/measures/password`, /salasanojen/, { term: 'password' }),
  states('other technical means', `${r}/measures/other`, /yleisesti hyväksyttävien/),
  states('authorised people only', `${r}/measures/authorised`, /valtuuttamille/, { term: 'access-rights' }),
  states('retention: three months at most', `${r}/retention/basics`, /kolme kuukautta/, {
    duration: 'P3M',
    bound: 'atMost',
    trigger: { term: 'customer-end' },
    end: 'erased',
  }),
  states(
    'retention: until consent is withdrawn',
    `${r}/retention/communication/criterion/fi`,
    /peruuttaa suostumuksensa/,
    /perutaan/,
  ),
  states('retention: six years', `${r}/retention/accounting`, /kuusi vuotta/, {
    duration: 'P6Y',
    statute: 'RF-KPL-6',
  }),
  states(
    'right to check by the Data Protection Act',
    `${r}/rights/details/access/words/fi`,
    /tietosuojalain/,
    /tietosuojalain/,
  ),
  states('changes on request', `${r}/rights/details/rectification`, /muutokset/, { right: 'rectification' }),
  states(
    'erasure of unneeded, wrong or old data',
    `${r}/rights/details/erasure/words/fi`,
    /vanhentuneet/,
    /vanhentuneet/,
  ),
  states('requests in writing or by e-mail', `${r}/rights/channels`, /sähköpostitse/, ['post', 'email']),
  states(
    'changes to the notice without telling',
    `${r}/particulars/changes/fi`,
    /ilmoittamatta/,
    /ilmoitusta/,
  ),
  states('updated on', `${r}/particulars/updatedOn`, /5\.4\.2018/, '2018-04-05'),
  silentOn('automated decisions', `${r}/automatedDecisions/state`, 'notStated'),
  silentOn('cookies', `${r}/cookies/state`, 'notStated'),
  silentOn('paper', `${r}/manualMaterial`, 'notStated'),
  silentOn('complaint', `${r}/rights/details/complaint`, undefined),
]
