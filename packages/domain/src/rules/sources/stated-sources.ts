import { isBlank } from '../../text/localized-text.ts'
import { comesFromElsewhere, sourcesOf } from '../facts/stated-items.ts'
import type { Matter } from '../matter.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

/** Data that people cannot give themselves, by their term. */
const fromElsewhere: ReadonlySet<string> = new Set(['credit', 'log', 'cctv', 'access-control', 'performance'])

/** The source of data from elsewhere is told, and where so, that it is publicly accessible. */
export const statedSources: Rule = {
  id: 'NOTICE-14-2-f',
  article: 'GDPR 14(2)(f)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietojen alkuperä (lähde) puuttuu.',
    sv: 'Uppgift om varifrån personuppgifterna kommer saknas.',
    en: 'The source of the data is missing.',
  },
  judge: (matter) => {
    const { register } = matter
    if (register.role !== 'controller') return 'notApplicable'
    if (register.sources.state === 'notStated')
      return needsSource(matter) ? [{ path: 'sources' }] : 'notApplicable'
    if (!comesFromElsewhere(register)) return 'notApplicable'
    return verdictOf(
      sourcesOf(register)
        .filter(({ term, words, party }) => term === undefined && isBlank(words) && isBlank(party?.name))
        .map(({ id }) => ({ path: `sources/items/${id}` })),
    )
  },
}

function needsSource({ register }: Matter): boolean {
  return register.dataCategories.some(({ term, items = [] }) =>
    [{ term }, ...items].some((data) => data.term !== undefined && fromElsewhere.has(data.term)),
  )
}
