import type { DataCategory } from '../../register/data-category.ts'
import type { Purpose } from '../../register/purpose.ts'
import type { Retention } from '../../register/retention.ts'
import { languages } from '../../text/language.ts'
import { isBlank, type LocalizedText } from '../../text/localized-text.ts'
import { phraseIn } from '../../text/phrase.ts'
import { saidIn } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { isConcrete } from './concrete.ts'

const act = phrases({
  fi: ['kirjanpitola'],
  sv: ['bokföringslag'],
  en: ['accounting act', 'bookkeeping act'],
})

const accounts = phrases({
  fi: [
    '\\w*kirjanpito',
    '\\w*tosit',
    '\\w*lasku',
    '\\w*maksu',
    '\\w*tilau',
    '\\w*osto',
    '\\w*palkka',
    '\\w*sopimu',
  ],
  sv: [
    '\\w*bokföring',
    '\\w*verifika',
    '\\w*faktur',
    '\\w*betalning',
    '\\w*beställning',
    '\\w*köp',
    '\\w*lön',
    '\\w*avtal',
  ],
  en: [
    'accounting',
    'bookkeeping',
    'vouch',
    'receipt',
    'invoic',
    'billing',
    'payment',
    'order',
    'purchas',
    'payroll',
    'contract',
  ],
})

/** The Accounting Act is a ground to keep accounting records, and no other data. */
export const accountingAct: Rule = {
  id: 'RET-KPL-SCOPE',
  article: 'GDPR 5(1)(c),(e); KPL 2:10',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjanpitolaki koskee vain kirjanpitoaineistoa; määritä muille tiedoille oma aika.',
    sv: 'Bokföringslagen gäller endast bokföringsmaterial; ange en egen tid för övriga uppgifter.',
    en: 'The Accounting Act covers accounting records only; give another period for other data.',
  },
  judge: ({ register }) => {
    const { retention, dataCategories, purposes } = register
    const isInWords = ({ subject }: Retention) => dataCategories.length === 0 || !isBlank(subject)
    const grounded = retention.filter(restsOnAct)
    if (grounded.length === 0) return 'notApplicable'
    const others = retention.filter((rule) => !restsOnAct(rule) && isConcrete(rule))
    return verdictOf(
      grounded
        .filter((rule) => !isLimited(rule, dataCategories, purposes, others))
        .map((rule) => ({ path: `retention/${rule.id}/${isInWords(rule) ? 'subject' : 'dataCategories'}` })),
    )
  },
}

function restsOnAct({ statute, statuteWords, criterion }: Retention): boolean {
  if (statute !== undefined) return statute.startsWith('RF-KPL')
  return saidIn(statuteWords, act) || saidIn(criterion, act)
}

/** Limited to accounting records, or beside other periods for the data that are none. */
function isLimited(
  rule: Retention,
  dataCategories: readonly DataCategory[],
  purposes: readonly Purpose[],
  others: readonly Retention[],
): boolean {
  if (!isBlank(rule.subject)) return saidIn(rule.subject, accounts)
  const data = dataCategories.filter(({ id }) => rule.dataCategories?.includes(id))
  if (data.length > 0) {
    return data.every(
      (one) =>
        saidIn(labelsOf('dataCategory', one), accounts) ||
        others.some(
          (other) => (other.dataCategories ?? []).length === 0 || other.dataCategories?.includes(one.id),
        ),
    )
  }
  const served = purposes.filter(({ id }) => rule.purposes?.includes(id))
  if (served.length > 0) return served.every((one) => saidIn(labelsOf('purpose', one), accounts))
  return others.length > 0
}

function labelsOf(vocabulary: 'dataCategory' | 'purpose', phrase: DataCategory | Purpose): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => [language, phraseIn(vocabulary, phrase, language)?.text ?? '']),
  )
}
