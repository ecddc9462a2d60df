import type { FactPath } from '../../register/fact-path.ts'
import type { Worded } from '../finding.ts'
import type { Rule, Verdict } from '../rule.ts'
import { quoted } from '../worded.ts'
import { type Hit, hitsOf } from './hits.ts'
import type { Phrases } from './phrases.ts'

/** Met when nothing was said, else one violation at all the places; `named` is the placeholder for their words. */
export function metUnlessSaid(hits: readonly Hit[], path: FactPath, named?: string): Verdict {
  if (hits.length === 0) return 'met'
  const values: Readonly<Record<string, Worded>> | undefined =
    named === undefined ? undefined : { [named]: quoted(hits) }
  return [{ path, spans: hits.map(({ span }) => span), ...(values === undefined ? {} : { values }) }]
}

/** Judges a notice by whether it says one of the phrases anywhere; nothing else is asked of it. */
export function unlessSaid(phrases: Phrases, path: FactPath, named?: string): Rule['judge'] {
  return ({ notice }) =>
    notice === undefined ? 'notApplicable' : metUnlessSaid(hitsOf(notice, phrases), path, named)
}
