import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Retention } from '../../register/retention.ts'
import { isBlank } from '../../text/localized-text.ts'
import type { Worded } from '../finding.ts'
import { listed, wordedPhrase, wordedText } from '../worded.ts'

const allData: Worded = { fi: 'kaikki tiedot', sv: 'alla uppgifter', en: 'all data' }

/** What a rule of keeping is about, for a message: its own words, else the data and purposes that it names. */
export function subjectOf(
  { subject, dataCategories = [], purposes = [] }: Retention,
  register: ResolvedRegister,
): Worded {
  if (subject !== undefined && !isBlank(subject)) return wordedText(subject)
  const data = register.dataCategories.filter(({ id }) => dataCategories.includes(id))
  const served = register.purposes.filter(({ id }) => purposes.includes(id))
  if (data.length + served.length === 0) return allData
  return listed([
    ...data.map((one) => wordedPhrase('dataCategory', one)),
    ...served.map((one) => wordedPhrase('purpose', one)),
  ])
}
