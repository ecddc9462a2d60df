import { specialDataOf } from '../facts/data-of.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'
import { wordedPhrase } from '../worded.ts'

const condition = phrases({
  fi: [
    '9 artikla',
    'artiklan? 9\\b',
    'nimenomai\\w+ suostumu',
    'tietosuojalain 6 ?§',
    'työoikeu\\w+ … velvoit',
    'elintärkei',
    'kansanterveyd',
    'ennalta ehkäisev\\w+ terveyden',
  ],
  sv: ['artikel 9', 'uttryckligt samtycke', '6 § i dataskyddslagen', 'grundläggande intressen', 'folkhälso'],
  en: [
    'article 9',
    'explicit consent',
    'section 6 of the data protection act',
    'vital interests',
    'public health',
  ],
})

/** The notice names the condition that allows data of a special category. What has none is another rule's matter. */
export const toldCondition: Rule = {
  id: 'NOTICE-9-2',
  article: 'WP260 annex; GDPR 13(1)(c)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro 9 artiklan 2 kohdan edellytys tiedolle {data}.',
    sv: 'Ange villkoret enligt artikel 9.2 för {data}.',
    en: 'State the Article 9(2) condition for {data}.',
  },
  judge: ({ register, notice }) => {
    const allowed = specialDataOf(register).filter(
      ({ data }) =>
        notice !== undefined ||
        data.specialCategoryCondition !== undefined ||
        data.nationalDerogation !== undefined,
    )
    const told = notice === undefined || says(notice, condition)
    return verdictOver(allowed, ({ data, path }) =>
      told
        ? undefined
        : {
            path: `${path}/specialCategoryCondition`,
            values: { data: wordedPhrase('dataCategory', data) },
          },
    )
  },
}
