import type { TermPatterns } from './first-term.ts'
import type { SubjectCode } from './vocabulary-codes.ts'

/** Words for categories of people. */
export const subjectPatterns: TermPatterns<SubjectCode> = [
  [/entis\p{L}* asiakk|tidigare kund|former customer/iu, 'former-customer'],
  [
    /(?:mahdollis|tulevi|potentiaalis)\p{L}* (?:tulevi\p{L}* )?asiakk|potentiella kund|prospective/iu,
    'prospect',
  ],
  [/(?:yritys|organisaatio)\p{L}* yhteyshenk|företagskund|corporate/iu, 'corporate-contact'],
  [/sidosryhm|intressent|stakeholder/iu, 'stakeholder'],
  [/jäsen|medlem|(?<![\p{L}])member/iu, 'member'],
  [/työnhak|rekrytoi|arbetssök|rekryter|applicant|recruit/iu, 'applicant'],
  [
    /työntek|henkilöstö|arbetstag|(?<![\p{L}])personal(?![\p{L}])|personalregister|employee|personnel/iu,
    'employee',
  ],
  [/osallistuj|deltagar|participant/iu, 'participant'],
  [/lapsi|lapset|lasten|barn|child/iu, 'child'],
  [/huoltaj|vårdnadshavar|guardian/iu, 'guardian'],
  [/potila|patient/iu, 'patient'],
  [/asiakk|asiakas|kund|customer|client/iu, 'customer'],
]
