import type { TermPatterns } from './first-term.ts'
import type { RecipientCode } from './vocabulary-codes.ts'

/** Words for recipients. */
export const recipientPatterns: TermPatterns<RecipientCode> = [
  [/tilitoimist|kirjanpitäj|bokföringsbyrå|accountant|accounting firm/iu, 'accountant'],
  [/perintä|inkasso|debt.?collect/iu, 'collection'],
  [/kuljetu|logistiik|\bposti\b|transport|logisti|courier/iu, 'logistics'],
  [/maksunväl|maksupalvel|mobilepay|paytrail|stripe|paypal|klarna|betaltjänst|payment/iu, 'payment'],
  [/laskutusohj|laskutuspalv|fakturering|invoic/iu, 'invoicing'],
  [/palkanlask|palkkahall|löneräkn|payroll/iu, 'payroll'],
  [/työterv|företagshälso|occupational health/iu, 'occupational-health'],
  [/eläkeyht|arbetspension|pension/iu, 'pension'],
  [/vakuutusyht|försäkringsbolag|insurance/iu, 'insurer'],
  [/verottaj|verohall|skatteförv|tax adm/iu, 'tax'],
  [/\bkela\b|\bfpa\b/iu, 'kela'],
  [/polii|polis|police/iu, 'police'],
  [/ulosot|utsökning|enforcement/iu, 'enforcement'],
  [/viranomais|myndighet|authorit/iu, 'other-authority'],
  [/analytics|analytiik|matomo|hotjar|umami|analys/iu, 'analytics'],
  [/mailchimp|uutiskirj|nyhetsbrev|newsletter/iu, 'email-marketing'],
  [/pilvi|hosting|palvelinten|konesali|github|netlify|vercel|aws|cloud|molntjänst/iu, 'hosting'],
  [
    /tietojärjestelm|it-?(?:palvel|järjest)|teknis\p{L}* palvelu|it-system|technical service/iu,
    'it-provider',
  ],
  [/tilintarkast|revisor|auditor/iu, 'auditor'],
  [/asianajo|advokat|law firm/iu, 'lawyer'],
  [/konserni|koncern|group compan/iu, 'group'],
  [/luottotieto|kreditupp|credit info/iu, 'credit-info'],
  [/rahoitusy|finansbolag|financ/iu, 'financier'],
  [/yhteistyökump|kumppan|samarbetspart|partner/iu, 'partner'],
]
