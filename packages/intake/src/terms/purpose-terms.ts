import type { TermPatterns } from './first-term.ts'
import type { PurposeCode } from './vocabulary-codes.ts'

/** Words for purposes. */
export const purposePatterns: TermPatterns<PurposeCode> = [
  [/suoramarkkinoin|direktmarknadsför|direct market/iu, 'direct-marketing'],
  [
    /(?:markkinoin|mainon)\p{L}* (?:kohd|kohdist)|kohdennet|kohdistami|riktad|targeting|targeted/iu,
    'targeting',
  ],
  [/uutiskirj|nyhetsbrev|newsletter/iu, 'newsletter'],
  [/henkilökohtaise\p{L}* (?:kohdenn|sisäl)|personoi|individualisera|personali[sz]/iu, 'personalisation'],
  [/kävijämäär|analyti[ik]|sivuston käyt|webbplatsanalys|web analytics|website use/iu, 'web-analytics'],
  [/markkinoin|mainon|marknadsför|marketing|advertis/iu, 'marketing'],
  [/kirjanpi|bokföring|accounting|bookkeeping/iu, 'accounting'],
  [/laskut|maksuliik|fakturer|invoic|billing|payment/iu, 'billing'],
  [/perin(?:tä|nä)|luottopäät|indrivning|debt|collection of debts/iu, 'collection'],
  [/rekrytoin|työnhak|rekryter|recruit/iu, 'recruitment'],
  [/palkanmaksu|palkkahall|lönebetal|payroll/iu, 'payroll'],
  [/työsuh|henkilöstöhall|anställning|employment/iu, 'hr'],
  [/jäsen(?:asi|rekister|yy|suh|mak)|jäsenten|medlems|membership|member management/iu, 'membership'],
  [/tilasto|raporto|statisti|rapporter|report/iu, 'statistics'],
  [/tilau(?:s|ks|st)\p{L}*|beställning|orders?\b/iu, 'orders'],
  [/toimit(?:ta|us)\p{L}*|leverans|deliver/iu, 'delivery'],
  [/asiakaspalvelu|asiakastu|tukipalvelu|kundservice|customer (?:service|support)/iu, 'support'],
  [/käyttötiedot|driftmeddeland|service notice/iu, 'service-notices'],
  [
    /asiakas(?:suh|kkuu|viest)|asiakkuu|kundförhåll|kundrelation|client relationship|customer relationship|yhteydenpi|yhteydenot|kontakt|inquir/iu,
    'crm',
  ],
  [/sopimu\p{L}* (?:ja|muiden|velvo|täyt)|avtalsförplik|contractual obligation/iu, 'contract'],
  [/väärinkäyt|tietoturv|turvallisuu|säkerhet|misuse|security/iu, 'security'],
  [/oikeusvaa|rättsliga anspråk|legal claims/iu, 'claims'],
  [/lakisäät|lainsäädän|velvoit|lagstadga|statutory|legal obligation/iu, 'legal'],
  [/arkistoin|arkivering|archiv/iu, 'archiving'],
  [/toiminnan kehit|verksamhetsutveck/iu, 'business-development'],
  [/kehittä|utveckl|develop|improv|parantam/iu, 'development'],
  [/palvelu\p{L}* (?:tarjo|tuot|toteut)|tillhandahåll|provi(?:de|ding|sion)/iu, 'service'],
]
