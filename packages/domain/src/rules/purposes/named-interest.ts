import { languages } from '../../text/language.ts'
import { isBlank, type LocalizedText } from '../../text/localized-text.ts'
import { basesOf } from '../facts/bases.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

const relationship = phrases({
  fi: [
    'asiakassuhde',
    'asiakassuhte',
    'asiakkuu',
    'jäsenyy',
    'asialli\\w+ (yhtey|suhde|suhte)',
    'oikeutettu etu',
    'oikeutetun edun',
  ],
  sv: ['kundförhållande', 'medlemskap', 'saklig\\w* (anknytning|samband)', 'berättigat intresse'],
  en: ['customer relationship', 'membership', '(relevant|appropriate) connection', 'legitimate interest'],
})

/** A legitimate interest is named: what is pursued, not the relationship in which it is pursued. */
export const namedInterest: Rule = {
  id: 'NOTICE-13-1-d',
  article: 'GDPR 13(1)(d) / 14(2)(b)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Perusteena on oikeutettu etu, mutta itse etua ei ole nimetty.',
    sv: 'Berättigat intresse åberopas men själva intresset anges inte.',
    en: 'Legitimate interest is used but the interest itself is not named.',
  },
  judge: ({ register }) => {
    const interests = basesOf(register).filter(({ basis }) => basis.code === '6-1-f')
    if (interests.length === 0) return 'notApplicable'
    return verdictOf(
      interests
        .filter(({ basis }) => isBlank(basis.interest) || onlyRelates(basis.interest))
        .map(({ path }) => ({ path: `${path}/interest` })),
    )
  },
}

/** Whether nothing of substance remains when the words for a relationship are taken away, in every language. */
function onlyRelates(interest: LocalizedText | undefined): boolean {
  return languages.every(
    (language) => !/\p{L}{5,}/u.test((interest?.[language] ?? '').replaceAll(relationship[language], '')),
  )
}
