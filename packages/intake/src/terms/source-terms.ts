import type { TermPatterns } from './first-term.ts'
import type { SourceCode } from './vocabulary-codes.ts'

/** Words for sources. */
export const sourcePatterns: TermPatterns<SourceCode> = [
  [/väestö(?:tieto|rekister)|dvv|vrk\b|befolkningsdata|population information/iu, 'vtj'],
  [/kaupparekist|ytj|prh|yritysrekister|handelsregist|trade register/iu, 'prh'],
  [/luottotieto|asiakastieto|kreditupplysning|credit/iu, 'credit-register'],
  [
    /yhteystietopalvelu|osoitetiet|osoitepäiv|päivityspalvel|adressupp|address (?:service|update)/iu,
    'address-service',
  ],
  [/sosiaali\p{L}* media|sociala medi|social media/iu, 'social-media'],
  [/kotisiv|verkkosivuilta|yritysten (?:verkko)?siv|webbplats(?:er)?|company websites/iu, 'website'],
  [
    /internetläh|internetkäl|julkis\p{L}* (?:saatav\p{L}* )?(?:olevi\p{L}* )?(?:läh|rekist)|offentlig\p{L}* (?:käll|regist)|public (?:source|register)/iu,
    'internet',
  ],
  [/eväste|cookie|kakor|analytiikkatyö/iu, 'cookies'],
  [/työnantaj|organisaatio\p{L}* edusta|arbetsgivar|employer/iu, 'employer'],
  [/huoltaj|vanhempainvast|vårdnadshavar|guardian/iu, 'guardian'],
  [/suosittelij|referens|referee/iu, 'referee'],
  [/konserni|koncern|group compan/iu, 'group'],
  [/alihankkij|underleveran|subcontractor/iu, 'subcontractor'],
  [/yhteistyökump|samarbetspart|partner/iu, 'partner'],
  [/viranomais|myndighet|authorit/iu, 'authority'],
  [
    /käyttö\p{L}* (?:aikana|yhteydessä)|käytön (?:aikana|yhteydessä)|käyttäessä|vid användning|use of the (?:service|site)/iu,
    'observed',
  ],
  [
    /itse(?:ltä|lle)?\p{L}*$|rekisteröidy\p{L}*|asiakkaa?l|henkilöltä|jäsenel|käyttäj|den registrerade|de registrerade|data subject|lomak|directly from you|formulär|forms?\b/iu,
    'data-subject',
  ],
]
