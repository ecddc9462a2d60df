import { languages } from '../../text/language.ts'
import { isBlank, type LocalizedText } from '../../text/localized-text.ts'
import { basesOn } from '../facts/bases.ts'
import { isAbout, staff } from '../facts/people-of.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'
import { consentsOf } from './consents-of.ts'

const burdensome = phrases({
  fi: [
    'omakätisesti allekirjoit',
    'allekirjoitettava',
    'ainoastaan (kirjallisesti|henkilökohtaisesti)',
    'vain (kirjallisesti|henkilökohtaisesti)',
  ],
  sv: ['egenhändigt underteckn', '(endast|enbart) (skriftligen|skriftligt|personligen)'],
  en: ['hand-?written signature', 'signed by hand', 'only (in writing|in person)'],
})

/** Whoever relies on consent can show it: who gave it, when, to what text and how. */
export const consentRecord: Rule = {
  id: 'BASIS-6-1-a-record',
  article: 'GDPR 7(1)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'On pystyttävä osoittamaan, että suostumus on annettu; suostumusten dokumentaatiota ei ole liitetty.',
    sv: 'Det ska kunna visas att samtycke har lämnats; ingen dokumentation av samtycken har bifogats.',
    en: 'You must be able to demonstrate consent; no consent record is linked.',
  },
  judge: ({ register }) =>
    verdictOver(consentsOf(register), ({ record, recordPath }) =>
      record === undefined ? { path: recordPath, absent: true } : undefined,
    ),
}

/** A way to withdraw is told, and it asks for no signature or visit that giving did not ask for. */
export const consentWithdrawal: Rule = {
  id: 'BASIS-6-1-a-withdraw',
  article: 'GDPR 7(3)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Suostumuksen peruuttamisen on oltava yhtä helppoa kuin sen antamisen.',
    sv: 'Det ska vara lika lätt att återkalla samtycke som att ge det.',
    en: 'Withdrawing consent must be as easy as giving it.',
  },
  judge: ({ register }) =>
    verdictOver(consentsOf(register), ({ withdrawal, withdrawalPath }) => {
      if (withdrawal === undefined || isBlank(withdrawal)) return { path: withdrawalPath, absent: true }
      return isBurdensome(withdrawal) ? { path: withdrawalPath } : undefined
    }),
}

/** Between employer and employee consent is seldom free: the reason why it is gets recorded. */
export const consentInEmployment: Rule = {
  id: 'BASIS-6-1-a-employment',
  article: 'GDPR 7(4), recital 43; EDPB 05/2020',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Suostumus on työsuhteessa harvoin pätevä; kirjaa, miksi se on vapaaehtoinen.',
    sv: 'Samtycke är sällan giltigt i anställningsförhållanden; dokumentera varför det är frivilligt.',
    en: 'Consent is rarely valid in employment; record why it is freely given.',
  },
  judge: ({ register }) => {
    if (!isAbout(register, staff)) return 'notApplicable'
    return verdictOver(basesOn(register, '6-1-a'), ({ basis, path }) =>
      basis.freelyGiven === undefined ? { path: `${path}/freelyGiven`, absent: true } : undefined,
    )
  },
}

function isBurdensome(words: LocalizedText): boolean {
  return languages.some((language) => (words[language] ?? '').search(burdensome[language]) !== -1)
}
