import { type Fact, named, silentOn, states } from './fact.ts'

const r = 'register'

/** What the second notice says. */
export const facts001: readonly Fact[] = [
  named('controller: name', 'organisation/name/fi'),
  named('controller: street', 'organisation/address/street/fi'),
  named('controller: postal code', 'organisation/address/postalCode'),
  named('controller: town', 'organisation/address/city/fi'),
  named('controller: telephone', 'organisation/phone'),
  silentOn('controller: no business id', 'organisation/businessId', undefined),
  silentOn('controller: no e-mail of its own', 'organisation/email', undefined),
  named('contact: name', `${r}/contact/name/fi`),
  named('contact: street', `${r}/contact/address/street/fi`),
  named('contact: telephone', `${r}/contact/phone`),
  named('contact: e-mail', `${r}/contact/email`),
  named('title', `${r}/particulars/title/fi`),
  named('name of the register', `${r}/name/fi`),
  named('part: billing', `${r}/parts/billing/name/fi`),
  named('part: hosting users', `${r}/parts/hosting/name/fi`),
  states('basis: legitimate interest', `${r}/legalBases/interest`, /oikeutettu etu/, { code: '6-1-f' }),
  states(
    'basis: relationship, not an interest',
    `${r}/legalBases/interest/appliesTo/fi`,
    /muun asiallisen yhteyden/,
    /asiallinen yhteys/,
  ),
  states('basis: contract', `${r}/legalBases/contract`, /täytäntöön paneminen/, { code: '6-1-b' }),
  states('private customers', `${r}/dataSubjectCategories/private`, /yksityis-/, { term: 'consumer' }),
  states('corporate customers', `${r}/dataSubjectCategories/corporate`, /yritysasiakkaiden/, {
    term: 'customer',
  }),
  states('contact persons', `${r}/dataSubjectCategories/contacts`, /yhteyshenkilöitä/, {
    term: 'corporate-contact',
  }),
  states('purpose 1: delivery', `${r}/purposes/delivery`, /toimittaminen/, { term: 'delivery' }),
  states('purpose 2: promises and duties', `${r}/purposes/contract`, /velvollisuuksiemme/, {
    term: 'contract',
  }),
  states('purpose 3: customer relationship', `${r}/purposes/crm`, /asiakassuhteemme hoitaminen/, {
    term: 'crm',
  }),
  states('purpose 4: newsletter', `${r}/purposes/newsletter`, /uutiskirje/, { term: 'newsletter' }),
  states('data: name', `${r}/dataCategories/basics/items/name`, /nimi, asiakasnumero/, { term: 'name' }),
  states('data: customer number', `${r}/dataCategories/basics/items/customer-number`, /asiakasnumero/, {
    term: 'customer-number',
  }),
  states('data: user name', `${r}/dataCategories/basics/items/username`, /käyttäjätunnus/, {
    term: 'username',
  }),
  states('data: password, a credential', `${r}/dataCategories/password`, /salasana ja yhteyshenkilöitä/, {
    credential: true,
  }),
  states('data: business id', `${r}/dataCategories/contacts/items/business-id`, /y-tunnus/, {
    term: 'business-id',
  }),
  states('data: names of contacts', `${r}/dataCategories/contacts/items/names`, /yhteyshenkilöiden nimet/),
  states('data: e-mail', `${r}/dataCategories/contacts/items/email`, /sähköpostiosoite/, { term: 'email' }),
  states('data: address', `${r}/dataCategories/contacts/items/address`, /osoitetiedot/, {
    term: 'postal-address',
  }),
  states('data: billing', `${r}/dataCategories/billing`, /laskutus- sekä/, { term: 'billing' }),
  states('data: contracts in force', `${r}/dataCategories/contracts`, /voimassaolevista/, {
    term: 'contract',
  }),
  states('data: past and active orders', `${r}/dataCategories/orders`, /menneistä/, { term: 'orders' }),
  states('only necessary data', `${r}/notes/necessary`, /ainoastaan sellaiset/, {
    concept: 'dataCategories',
  }),
  states('source: the customer', `${r}/sources/items/self`, /asiakkaalta itseltään/, {
    term: 'data-subject',
  }),
  states(
    'source: address services when deficient',
    `${r}/sources/items/address-service/condition/fi`,
    /puutteelliset/,
    /puutteelliset/,
  ),
  states('source: public sources', `${r}/sources/items/public`, /julkisesti/, { publiclyAccessible: true }),
  states('source: authorities', `${r}/sources/items/authorities`, /viranomaisilta/, { term: 'authority' }),
  states('source: other third parties', `${r}/sources/items/others`, /muilta kolmansilta/),
  states('updating by hand or automatically', `${r}/notes/updating`, /automaattisin/, { concept: 'sources' }),
  states('processors: partners', `${r}/recipients/items/partners`, /yhteistyökumppaneita/, {
    role: 'processor',
  }),
  states('processors: server monitoring', `${r}/recipients/items/servers`, /palvelinten valvonnan/, {
    role: 'processor',
  }),
  states('processors: invoicing software', `${r}/recipients/items/invoicing`, /laskutusohjelmaa/, {
    role: 'processor',
  }),
  states('authorities by mandatory law', `${r}/recipients/items/authorities`, /pakottavan/, {
    dependsOn: 'law',
  }),
  states('no transfers', `${r}/transfers/state`, /Emme koskaan luovuta/, 'none'),
  states(
    'retention: accounting minimum',
    `${r}/retention/accounting/statuteWords/fi`,
    /kirjanpitolain/,
    /kirjanpitolaki/,
  ),
  states(
    'retention: from the end of the relationship, then destroyed',
    `${r}/retention/accounting`,
    /tuhotaan/,
    { trigger: { term: 'customer-end' }, end: 'erased' },
  ),
  silentOn('retention: no number of years', `${r}/retention/accounting/duration`, undefined),
  states(
    'retention: as long as needed',
    `${r}/retention/need/criterion/fi`,
    /mahdollisimman lyhyt/,
    /mahdollisimman/,
  ),
  states('need assessed yearly', `${r}/review/interval`, /vuosittain/, 'P1Y'),
  states('wrong data corrected or destroyed', `${r}/review/practice/fi`, /hävitämme/, /hävitetään/),
  states('access by need', `${r}/measures/need-to-know`, /työnsä puolesta/, { term: 'access-rights' }),
  states('personal user id', `${r}/measures/password`, /oma käyttäjätunnus/, { term: 'password' }),
  states('firewalls', `${r}/measures/firewall`, /palomuurein/, { term: 'firewall' }),
  states('locked premises', `${r}/measures/premises`, /lukituissa tiloissa/, { term: 'locked-premises' }),
  states('named persons only', `${r}/measures/named/words/fi`, /ennalta nimetyt/, /nimetyt/),
  states('breaches are notified', `${r}/measures/incident`, /Tietoturvaloukkauksista/, { term: 'incident' }),
  states('right to check', `${r}/rights/details/access`, /tarkastaa/, { right: 'access' }),
  states(
    'rectification of incorrect data',
    `${r}/rights/details/rectification/words/fi`,
    /virheellisen tiedon/,
    /Virheellisen/,
  ),
  states('erasure of incorrect data', `${r}/rights/details/erasure/words/fi`, /poistamista/, /Virheellisen/),
  states('consent withdrawn or changed', `${r}/rights/details/withdraw`, /peruuttaa suostumuksesi/, {
    right: 'withdraw',
  }),
  states('objection from a day on', `${r}/rights/details/objection/words/fi`, /25\.5\.2018/, /25\.5\.2018/),
  states(
    'restriction from a day on',
    `${r}/rights/details/restriction/words/fi`,
    /rajoittamista/,
    /25\.5\.2018/,
  ),
  states('complaint', `${r}/rights/details/complaint`, /valvontaviranomaiselle/, { right: 'complaint' }),
  states(
    'objection to profiling on special grounds',
    `${r}/rights/details/objection-profiling/words/fi`,
    /profilointia/,
    /profilointia/,
  ),
  states('refusal on statutory grounds', `${r}/rights/refusal/fi`, /laissa säädetyin/, /laissa/),
  states('objection to marketing free of charge', `${r}/rights/details/marketing`, /maksutta/, {
    right: 'objection-marketing',
  }),
  states('requests in writing or in person', `${r}/rights/channels`, /henkilökohtaisesti kohdassa/, [
    'post',
    'inPerson',
  ]),
  named('requests to the contact person', `${r}/rights/contact/name/fi`),
  silentOn('automated decisions', `${r}/automatedDecisions/state`, 'notStated'),
  silentOn('cookies', `${r}/cookies/state`, 'notStated'),
  silentOn('data protection officer', `${r}/dpo`, undefined),
  silentOn('no date of the document', `${r}/particulars/updatedOn`, undefined),
]
