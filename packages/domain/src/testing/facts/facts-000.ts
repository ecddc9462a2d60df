import { type Fact, named, silentOn, states } from './fact.ts'

const r = 'register'

/** What the first notice says. */
export const facts000: readonly Fact[] = [
  named('controller: name', 'organisation/name/fi'),
  named('controller: business id', 'organisation/businessId'),
  named('controller: street', 'organisation/address/street/fi'),
  named('controller: postal code', 'organisation/address/postalCode'),
  named('controller: town', 'organisation/address/city/fi'),
  silentOn('controller: no telephone of its own', 'organisation/phone', undefined),
  silentOn('controller: no e-mail of its own', 'organisation/email', undefined),
  named('contact: name', `${r}/contact/name/fi`),
  named('contact: telephone', `${r}/contact/phone`),
  named('contact: street', `${r}/contact/address/street/fi`),
  silentOn('contact: no e-mail', `${r}/contact/email`, undefined),
  named('name of the register', `${r}/name/fi`),
  states('purpose 1: agreed services', `${r}/purposes/services`, /sovittujen palvelujen/, {
    term: 'service',
  }),
  states('purpose 2: delivery', `${r}/purposes/delivery`, /toimittamiseen/, { term: 'delivery' }),
  states('purpose 3: development', `${r}/purposes/development`, /tuotteiden ja palvelujen kehittämiseen/, {
    term: 'development',
  }),
  states('purpose 4: invoicing', `${r}/purposes/billing`, /laskutukseen/, { term: 'billing' }),
  states('purpose 5: customer relationship', `${r}/purposes/crm`, /asiakassuhteen hoitamiseen/, {
    term: 'crm',
  }),
  states('purpose 6: statistics', `${r}/purposes/statistics`, /tilastollisiin/, { term: 'statistics' }),
  states('purpose 7: advertising', `${r}/purposes/advertising/words/fi`, /mainontaan/, 'Mainonta'),
  states('purpose 8: marketing', `${r}/purposes/marketing`, / markkinointiin/, { term: 'marketing' }),
  states('purpose 9: direct marketing', `${r}/purposes/direct-marketing`, /suoramarkkinointiin/, {
    directMarketing: true,
  }),
  states('purpose 10: targeting', `${r}/purposes/targeting`, /kohdistamiseen/, { term: 'targeting' }),
  silentOn('no legal basis', `${r}/legalBases`, []),
  silentOn('data subjects not named', `${r}/dataSubjectCategories`, []),
  states('data: name', `${r}/dataCategories/name`, /- nimi/, { term: 'name' }),
  states('data: e-mail', `${r}/dataCategories/email`, /- sähköpostiosoite/, { term: 'email' }),
  states('data: telephone', `${r}/dataCategories/phone`, /- puhelinnumero/, { term: 'phone' }),
  states('data: company', `${r}/dataCategories/position/items/company`, /- yritys ja asema/, {
    term: 'organisation',
  }),
  states('data: position', `${r}/dataCategories/position/items/job-title`, /asema/, { term: 'job-title' }),
  states(
    'data: billing address',
    `${r}/dataCategories/company-address/items/billing-address`,
    /laskutusosoite/,
  ),
  states('source: internet, public', `${r}/sources/items/internet`, /internetlähteet/, {
    publiclyAccessible: true,
  }),
  states('source: company websites', `${r}/sources/items/websites`, /kotisivut/, { term: 'website' }),
  states('source: trade register', `${r}/sources/items/trade-register`, /kaupparekisteri/, { term: 'prh' }),
  states('source: the person', `${r}/sources/items/self`, /Rekisteröity itse/, { term: 'data-subject' }),
  states('disclosure only with consent', `${r}/recipients/items/outsiders`, /suostumuksella/, {
    dependsOn: 'consent',
  }),
  states('disclosure when authorities require', `${r}/recipients/items/authorities`, /viranomaistoimien/, {
    dependsOn: 'law',
  }),
  states('nobody else', `${r}/recipients/exclusive`, /ulkopuolisille vain/, true),
  states('no transfers', `${r}/transfers/state`, /ei luovuta henkilötietoja/, 'none'),
  states('erasure on demand', `${r}/retention/on-demand/criterion/fi`, /vaatimuksesta/, /vaatii/),
  states(
    'or when the relationship ends',
    `${r}/retention/on-demand/criterion/fi`,
    /asiakassuhteen loppumisen/,
    /loppuu/,
  ),
  silentOn('no period', `${r}/retention/on-demand/duration`, undefined),
  states('confidentiality by own agreement', `${r}/measures/nda`, /salassapitosopimuksen/, {
    term: 'nda',
    kind: 'organisational',
  }),
  states('locked premises', `${r}/measures/premises`, /lukituissa ja valvotuissa/, {
    term: 'locked-premises',
  }),
  states('backups', `${r}/measures/backup`, /varmuuskopiot/, { term: 'backup' }),
  states('firewall', `${r}/measures/firewall`, /palomuurilla/, { term: 'firewall' }),
  states('user ids and passwords', `${r}/measures/credentials`, /käyttäjätunnuksilla/, { term: 'password' }),
  states('no paper', `${r}/manualMaterial`, /Manuaalista aineistoa ei synny/, 'none'),
  states('right to check', `${r}/rights/details/check`, /tarkistaa/, { right: 'access' }),
  states('right to change', `${r}/rights/details/change`, /muuttaa/, { right: 'rectification' }),
  states('right of access', `${r}/rights/details/access`, /pääsy/, { right: 'access' }),
  states('right to rectification', `${r}/rights/details/rectification`, /oikaisemista/, {
    right: 'rectification',
  }),
  states('right to erasure', `${r}/rights/details/erasure`, /poistamista/, { right: 'erasure' }),
  states('right to restriction', `${r}/rights/details/restriction`, /rajoittamista/, {
    right: 'restriction',
  }),
  states('right to object', `${r}/rights/details/objection`, /vastustaa/, { right: 'objection' }),
  states('right to portability', `${r}/rights/details/portability`, /järjestelmästä toiseen/, {
    right: 'portability',
  }),
  states(
    'complaint, the Regulation named',
    `${r}/rights/details/complaint/words/fi`,
    /tietosuoja-asetukseen/,
    /tietosuoja-asetuks/,
  ),
  states('prohibition of marketing', `${r}/rights/details/marketing`, /Kielto-oikeus/, {
    right: 'objection-marketing',
  }),
  states('duty to report changes', `${r}/notes/report-changes`, /velvollinen ilmoittamaan/, {
    concept: 'rights',
  }),
  silentOn('automated decisions', `${r}/automatedDecisions/state`, 'notStated'),
  silentOn('cookies', `${r}/cookies/state`, 'notStated'),
  silentOn('data protection officer', `${r}/dpo`, undefined),
  silentOn('dates', `${r}/particulars/updatedOn`, undefined),
  silentOn('charges', `${r}/rights/charge`, undefined),
]
