import { comesFromElsewhere } from '../facts/stated-items.ts'
import type { Matter } from '../matter.ts'
import type { NoticeText, Span } from '../notice-text.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { bodiesOf } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { listed, wordedPhrase } from '../worded.ts'
import { dataWords } from './data-words.ts'

/** Where data come from elsewhere, their categories are told. */
export const toldData: Rule = {
  id: 'NOTICE-14-1-d',
  article: 'GDPR 14(1)(d)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietoryhmät puuttuvat, vaikka tietoja saadaan muualta kuin rekisteröidyltä.',
    sv: 'Kategorierna av personuppgifter saknas trots att uppgifter fås från andra källor än den registrerade.',
    en: 'The categories of personal data are missing although data come from other sources.',
  },
  judge: ({ register }) =>
    comesFromElsewhere(register)
      ? metWhen(register.dataCategories.length > 0, { path: 'dataCategories' })
      : 'notApplicable',
}

/** And no other section tells of data that the section on data leaves out. */
export const incompleteData: Rule = {
  id: 'NOTICE-14-1-d-incomplete',
  article: 'GDPR 14(1)(d), 5(1)(a)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selosteessa mainittuja tietoja puuttuu tietosisällöstä: {items}.',
    sv: 'Uppgifter som nämns i dataskyddsbeskrivningen saknas i datainnehållet: {items}.',
    en: 'Data mentioned elsewhere in the notice are missing from the data content: {items}.',
  },
  judge: (matter) => {
    const { register, notice } = matter
    if (notice === undefined || !comesFromElsewhere(register)) return 'notApplicable'
    const content = bodiesOf(notice, 'dataCategories')
    if (content.length === 0) return 'notApplicable'
    const told = toldCodes(matter)
    const collected = collecting(notice, matter)
    const left = Object.entries(dataWords).flatMap(([term, words]) => {
      if (told.has(term)) return []
      const hits = hitsOf(notice, words, collected)
      return hits.length === 0 || says(notice, words, content) ? [] : [{ term, hits }]
    })
    return metWhen(left.length === 0, {
      path: 'dataCategories',
      spans: left.flatMap(({ hits }) => hits.map(({ span }) => span)),
      values: { items: listed(left.map(({ term }) => wordedPhrase('dataCategory', { term }))) },
    })
  },
}

/** Where a notice speaks of data that are collected. What a kept register lists of cookies is a list of data itself. */
function collecting(notice: NoticeText, { origin }: Matter): readonly Span[] {
  const spans = bodiesOf(notice, 'purposes', 'sources', 'recipients', 'retention')
  return origin === 'read' ? [...spans, ...bodiesOf(notice, 'cookies')] : spans
}

function toldCodes({ register }: Matter): ReadonlySet<string> {
  const all = register.dataCategories.flatMap((data) => [data, ...(data.items ?? [])])
  return new Set(all.flatMap(({ term }) => term ?? []))
}
