import type { RetentionTriggerCode } from './retention-triggers.ts'
import type { Term } from './term.ts'

/** A statutory period of keeping. */
export interface RetentionStatute extends Term {
  /** The provision, in each language. */
  provision: { fi: string; sv: string; en: string }
  /** ISO 8601 duration; absent where the statute gives a criterion only. */
  duration?: string
  trigger?: RetentionTriggerCode
  /** `minimum` keep at least, `maximum` erase at the latest, `limitation` claims lapse, `fixed` exactly, `criterion`. */
  kind: 'minimum' | 'maximum' | 'limitation' | 'fixed' | 'criterion'
}

/** Periods that Finnish law sets for keeping documents; a minimum covers only the documents it names. */
export const retentionStatuteTerms = {
  'RF-KPL-6': {
    fi: 'Tositteet ja muu kirjanpitoaineisto',
    sv: 'Verifikationer och annat bokföringsmaterial',
    en: 'Vouchers and other accounting material',
    provision: {
      fi: 'kirjanpitolain (1336/1997) 2 luvun 10 §:n 2 momentti',
      sv: '2 kap. 10 § 2 mom. i bokföringslagen (1336/1997)',
      en: 'chapter 2, section 10(2) of the Accounting Act (1336/1997)',
    },
    duration: 'P6Y',
    trigger: 'fy-cal-end',
    kind: 'minimum',
  },
} as const satisfies Record<string, RetentionStatute>

/** A code of this list. */
export type RetentionStatuteCode = keyof typeof retentionStatuteTerms
