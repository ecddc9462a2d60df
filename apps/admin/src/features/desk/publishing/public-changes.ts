import {
  type Difference,
  differencesOf,
  type FrozenRegister,
  freezeRegister,
  type Organisation,
  publicFactsOf,
  type Referable,
  type Register,
} from '@seloste/domain'

/** What the public can read of a register otherwise than in its last publication. */
export interface PublicChanges {
  differences: readonly Difference[]
  before: unknown
  after: unknown
}

/** Compares what the public reads with what it would read if the register were published as it is. */
export function publicChanges(
  published: FrozenRegister,
  register: Register,
  organisation: Organisation,
  known: Referable,
): PublicChanges {
  const before = publicFactsOf(published)
  const after = publicFactsOf(freezeRegister(register, organisation, known))
  return { differences: differencesOf(before, after), before, after }
}
