import type { FactPath } from '../../register/fact-path.ts'
import type { Worded } from '../finding.ts'
import type { Verdict } from '../rule.ts'
import { quoted } from '../worded.ts'
import type { Hit } from './hits.ts'

/** Met when nothing was said, else one violation at all the places; `named` is the placeholder for their words. */
export function metUnlessSaid(hits: readonly Hit[], path: FactPath, named?: string): Verdict {
  if (hits.length === 0) return 'met'
  const values: Readonly<Record<string, Worded>> | undefined =
    named === undefined ? undefined : { [named]: quoted(hits) }
  return [{ path, spans: hits.map(({ span }) => span), ...(values === undefined ? {} : { values }) }]
}
