import { basesOf, purposesWithoutBasis } from '../facts/bases.ts'
import type { Matter } from '../matter.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { bodiesOf } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { listed, wordedPhrase } from '../worded.ts'

const bases = phrases({
  fi: [
    'oikeutettu … etu',
    'oikeutetu\\w+ … (etu|edu)',
    'sopimu\\w+ … (täytäntöön|perust|toteutta)',
    'suostumu',
    'lakisäätei',
    'yleis\\w+ etu\\w+ … tehtäv',
    'julki\\w+ valla',
    'elintärke',
  ],
  sv: [
    'berättigat intresse',
    'berättigade intressen',
    '(fullgöra|fullgörande) … avtal',
    'avtalet … fullgör',
    'samtycke',
    'rättslig\\w* (förpliktelse|skyldighet)',
    'lagstadga',
    'allmänt intresse',
    'myndighetsutövning',
    'grundläggande intresse',
  ],
  en: [
    'legitimate interest',
    'performance of … contract',
    'consent',
    'legal (obligation|duty)',
    'statutory',
    'public interest',
    'official authority',
    'vital interest',
  ],
})

/** Every purpose rests on a basis of Art. 6(1). */
export const statedBases: Rule = {
  id: 'NOTICE-13-1-c-basis',
  article: 'GDPR 13(1)(c) / 14(1)(c), 6(1)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Käsittelyn oikeusperuste (6 artikla) puuttuu: {purposes}.',
    sv: 'Den rättsliga grunden (artikel 6) saknas för: {purposes}.',
    en: 'The legal basis (Art. 6) is missing for: {purposes}.',
  },
  judge: (matter) => {
    const { purposes } = matter.register
    if (purposes.length === 0) return 'notApplicable'
    const without = purposesWithoutBasis(matter.register)
    const [first] = without
    if (first === undefined || saysBasis(matter)) return 'met'
    const names = listed(without.map((purpose) => wordedPhrase('purpose', purpose)))
    return [{ path: `purposes/${first.id}/legalBases`, values: { purposes: names } }]
  },
}

/** Where no basis was understood in a notice that was read, the words beside its purposes may still name one. */
function saysBasis({ register, origin, notice }: Matter): boolean {
  if (origin === 'kept' || notice === undefined || basesOf(register).length > 0) return false
  return says(notice, bases, bodiesOf(notice, 'purposes', 'legalBases'))
}
