import type { FrozenRegister } from '../register/frozen-register.ts'
import type { Difference } from './difference.ts'
import { differencesOf } from './differences-of.ts'
import { materialGroundOf } from './material-ground-of.ts'
import { publicFactsOf } from './public-facts.ts'

/** What people must be told of when one publication follows another: GDPR Art. 13(3), 14(4). */
export function materialDifferences(before: FrozenRegister, after: FrozenRegister): readonly Difference[] {
  return differencesOf(publicFactsOf(before), publicFactsOf(after)).filter(
    (difference) => materialGroundOf(difference) !== undefined,
  )
}
