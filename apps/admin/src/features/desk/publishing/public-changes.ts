import {
  type FrozenRegister,
  freezeRegister,
  type Organisation,
  publicView,
  type Referable,
  type Register,
} from '@seloste/domain'
import { type Difference, differences } from '../comparing/differences.ts'

/** What the public can read of a register otherwise than in its last publication. */
export interface PublicChanges {
  differences: readonly Difference[]
  states: readonly [unknown, unknown]
}

/** Compares what the public reads with what it would read if the register were published as it is. */
export function publicChanges(
  published: FrozenRegister,
  register: Register,
  organisation: Organisation,
  known: Referable,
): PublicChanges {
  const [before, after] = [published, freezeRegister(register, organisation, known)].map(publicFacts)
  return { differences: differences(before, after), states: [before, after] }
}

/** The public facts under their paths: those of the register, and those of the organisation. */
function publicFacts(frozen: FrozenRegister): unknown {
  const { register, organisation } = publicView(frozen)
  return { ...register, organisation }
}
