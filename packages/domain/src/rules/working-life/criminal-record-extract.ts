import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { languages } from '../../text/language.ts'
import { phraseIn } from '../../text/phrase.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

const extract = phrases({
  fi: ['rikosrekisteriot'],
  sv: ['straffregisterutdrag', 'utdrag ur straffregist'],
  en: ['criminal records? (extract|certificate)', 'extract from the criminal record'],
})

/** Who works with children shows an extract; that it was shown is written down, the extract is not copied. */
export const criminalRecordExtract: Rule = {
  id: 'EMP-504-7',
  article: 'L 504/2002 7 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Rikosrekisteriotteesta ei saa ottaa jäljennöstä; merkitse vain sen esittäminen ja otteen tunnistetiedot.',
    sv: 'Straffregisterutdraget får inte kopieras; anteckna endast att det visats upp samt utdragets identifieringsuppgifter.',
    en: 'Do not copy the criminal record extract; record only that it was shown and its identifying details.',
  },
  judge: ({ register }) =>
    verdictOver(extractsIn(register), ({ id, criminalRecordExtract: kept }): Violation | undefined => {
      const path = `dataCategories/${id}/criminalRecordExtract`
      if (kept === undefined) return { path, absent: true }
      return kept === 'copied' ? { path } : undefined
    }),
}

function extractsIn({ dataCategories }: ResolvedRegister) {
  return dataCategories.filter(
    (data) =>
      data.criminalRecordExtract !== undefined ||
      [data, ...(data.items ?? [])].some(
        (phrase) =>
          phrase.words !== undefined &&
          languages.some(
            (language) =>
              (phraseIn('dataCategory', phrase, language)?.text ?? '').search(extract[language]) !== -1,
          ),
      ),
  )
}
