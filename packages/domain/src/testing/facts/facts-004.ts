import { type Fact, named, silentOn, states } from './fact.ts'

const r = 'register'

/** What the fifth notice says. */
export const facts004: readonly Fact[] = [
  named('controller: name', 'organisation/name/fi'),
  named('controller: telephone', 'organisation/phone'),
  named('controller: e-mail', 'organisation/email'),
  named('contact: name', `${r}/contact/name/fi`),
  named('contact: telephone', `${r}/contact/phone`),
  named('contact: e-mail', `${r}/contact/email`),
  named('title', `${r}/particulars/title/fi`),
  named('name of the register', `${r}/name/fi`),
  states('drawn up on', `${r}/particulars/drawnUpOn`, /04\.01\.2018/, '2018-01-04'),
  states('purpose: keeping the register', `${r}/purposes/register`, /ylläpitäminen/),
  states('purpose: orders', `${r}/purposes/orders`, /tilausten hallinnointi/, { term: 'orders' }),
  states('purpose: customer relationship', `${r}/purposes/crm`, /asiakassuhteen hoitaminen/, { term: 'crm' }),
  states('purpose: development', `${r}/purposes/development`, /toiminnan kehittämiseen/, {
    term: 'business-development',
  }),
  states('purpose: statistics', `${r}/purposes/statistics`, /tilastollisiin/, { term: 'statistics' }),
  states('purpose: targeted content', `${r}/purposes/personalisation`, /kohdennetun sisällön/, {
    term: 'personalisation',
  }),
  states(
    'purpose: targeting without disclosure',
    `${r}/purposes/targeting/condition/fi`,
    /luovuttamatta/,
    /luovuttamatta/,
  ),
  states('purpose: publishing a list', `${r}/purposes/directory`, /luettelona/, {
    directMarketing: true,
    channels: ['post'],
  }),
  states('unless the customer forbids it', `${r}/purposes/directory/condition/fi`, /ellei asiakas/, /kiellä/),
  states('the old act', `${r}/notes/old-act`, /henkilötietolain/, { concept: 'legalBases' }),
  states('data: first and last name', `${r}/dataCategories/name`, /etu- ja sukunimi/, { term: 'name' }),
  states('data: organisation', `${r}/dataCategories/organisation`, /Edustamansa/, { term: 'organisation' }),
  states('data: e-mail', `${r}/dataCategories/email`, /Sähköpostiosoite/, { term: 'email' }),
  states('data: postal address', `${r}/dataCategories/postal-address`, /Postiosoite/, {
    term: 'postal-address',
  }),
  states('data: telephone', `${r}/dataCategories/phone`, /Puhelinnumero/, { term: 'phone' }),
  states('data: earlier orders', `${r}/dataCategories/orders`, /aikaisemmista/, { term: 'orders' }),
  states('source: purchases and notices', `${r}/sources/items/purchases`, /ostoksista/, { term: 'observed' }),
  states('source: registrations', `${r}/sources/items/self`, /rekisteröitymisistä/, { term: 'data-subject' }),
  states('source: updating companies', `${r}/sources/items/updates-companies`, /yrityksiltä/, {
    term: 'address-service',
  }),
  states('source: updating authorities', `${r}/sources/items/updates-authorities`, /viranomaisilta/, {
    term: 'authority',
  }),
  states('source: subcontractors', `${r}/sources/items/subcontractors`, /alihankkijoilta/, {
    term: 'subcontractor',
  }),
  states(
    'source: digital environment of partners',
    `${r}/sources/items/digital/condition/fi`,
    /sähköisen kutsun/,
    /sähköisen kutsun/,
  ),
  states('source: cookies', `${r}/sources/items/cookies`, /evästeiden kautta/, { term: 'cookies' }),
  states(
    'partners on whose servers data may be',
    `${r}/recipients/items/partners`,
    /yhteistyökumppanin palvelimille/,
    { role: 'processor' },
  ),
  states('partners only by technical interfaces', `${r}/notes/interfaces`, /rajapintojen/, {
    concept: 'recipients',
  }),
  states(
    'added-value service',
    `${r}/recipients/items/added-value/purpose/fi`,
    /lisäarvopalvelun/,
    /lisäarvopalvelun/,
  ),
  states('support of credit decisions', `${r}/recipients/items/credit-decision`, /luottopäätöksen/, {
    term: 'credit-info',
  }),
  states('disclosure: credit applications', `${r}/recipients/items/credit`, /luott.hakemukseen/),
  states('disclosure: debt collection', `${r}/recipients/items/collection`, /perintään/, {
    term: 'collection',
  }),
  states('disclosure: invoicing', `${r}/recipients/items/invoicing`, /laskutukseen/, { term: 'invoicing' }),
  states('disclosure: by law', `${r}/recipients/items/law`, /lainsäädännön velvoittaessa/, {
    dependsOn: 'law',
  }),
  states('nobody else', `${r}/recipients/exclusive`, /ei luovuteta/, true),
  states(
    'conditional transfer',
    `${r}/transfers/items/technical/condition/fi`,
    /ellei se ole/,
    /tekninen toteutus/,
  ),
  states(
    'erasure on request unless law, bills or collection',
    `${r}/retention/on-demand/criterion/fi`,
    /avoimet laskut/,
    /avoin lasku/,
  ),
  states('paper is kept', `${r}/manualMaterial`, /Manuaalinen aineisto/, 'kept'),
  states('paper: locked and fireproof', `${r}/measures/paper-archive`, /paloturvallisissa/, {
    term: 'locked-archive',
    material: 'manual',
  }),
  states('paper: sworn employees only', `${r}/measures/paper-access`, /manuaalisesti/, {
    term: 'nda',
    material: 'manual',
  }),
  states('electronic: named users', `${r}/measures/access`, /lukuun toimivien/, { material: 'electronic' }),
  states('electronic: user id and password', `${r}/measures/password`, /henkilökohtainen käyttäjätunnus/, {
    term: 'password',
  }),
  states('electronic: confidentiality', `${r}/measures/nda`, /Jokainen käyttäjä/, {
    term: 'nda',
    material: 'electronic',
  }),
  states('electronic: firewall', `${r}/measures/firewall`, /palomuurilla/, { term: 'firewall' }),
  states('cookies: what they are', `${r}/cookies/description/fi`, /tekstitiedosto/, /tekstitiedosto/),
  states('cookies: why', `${r}/cookies/purpose/fi`, /käyttökokemusta/, /Käyttökokemuksen/),
  states('cookies: targeting', `${r}/cookies/purpose/fi`, /markkinoinnin kohdentamisessa/, /kohdentaminen/),
  states('cookies: IP address', `${r}/cookies/data/ip`, /vierailijan IP-osoite/, { term: 'ip' }),
  states('cookies: time', `${r}/cookies/data/time`, /vierailun ajankohta/),
  states('cookies: pages', `${r}/cookies/data/pages`, /katseluaajat/, { term: 'browsing' }),
  states('cookies: browser', `${r}/cookies/data/browser`, /vierailijan selain/, { term: 'device' }),
  states(
    'cookies: not identifying alone, combined',
    `${r}/cookies/identification/fi`,
    /voidaan kuitenkin liittää/,
    /yhdistää/,
  ),
  states('cookies: can be blocked', `${r}/cookies/control/fi`, /selaimensa asetuksia/, /selaimen/),
  states('cookies: effect of blocking', `${r}/cookies/blockingEffect/fi`, /toiminnallisuuteen/, /toimintaa/),
  states('analytics service', `${r}/cookies/services/analytics`, /GOOGLE ANALYTICS/, {
    category: 'analytics',
  }),
  states(
    'analytics: opt out by add-on',
    `${r}/cookies/services/analytics/optOut/fi`,
    /lisäosalla/,
    /lisäosalla/,
  ),
  states('demographics: age', `${r}/cookies/services/demographics/data/age`, /ikä/, { term: 'age' }),
  states('demographics: gender', `${r}/cookies/services/demographics/data/gender`, /sukupuoli/, {
    term: 'gender',
  }),
  states('demographics: interests', `${r}/cookies/services/demographics/data/interests`, /aihepiirit/, {
    term: 'interests',
  }),
  states(
    'demographics: settings',
    `${r}/cookies/services/demographics/optOutUrl`,
    /settings\/ads/,
    /settings\/ads$/,
  ),
  states('right to check', `${r}/rights/details/access`, /Tarkastusoikeus/, { right: 'access' }),
  states('in writing', `${r}/rights/channels`, /kirjallisena/, ['post']),
  states('in Finnish or English', `${r}/rights/languages`, /suomeksi tai englanniksi/, ['fi', 'en']),
  states('signed', `${r}/rights/identification/fi`, /allekirjoitettava/, /allekirjoitettava/),
  states(
    'objection to marketing and research',
    `${r}/rights/details/marketing/words/fi`,
    /mielipidetutkimusta/,
    /mielipidetutkimukseen/,
  ),
  states(
    'correction without delay, specified',
    `${r}/rights/details/rectification/words/fi`,
    /yksilöidä/,
    /yksilöity/,
  ),
  states('correction told to source and recipient', `${r}/rights/details/told`, /ilmoitetaan sille/, {
    right: 'rectification',
  }),
  states(
    'refusal with a certificate, to the Ombudsman',
    `${r}/rights/refusal/fi`,
    /todistuksen/,
    /tietosuojavaltuutetulle/,
  ),
  states('anonymisation', `${r}/rights/details/anonymisation/words/fi`, /anonymisointia/, /anonymisointia/),
  states('to be forgotten', `${r}/rights/details/erasure`, /unohdetuksi/, { right: 'erasure' }),
  silentOn('automated decisions', `${r}/automatedDecisions/state`, 'notStated'),
  silentOn('no business id', 'organisation/businessId', undefined),
  silentOn('no address', 'organisation/address', undefined),
]
