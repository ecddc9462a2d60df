import type { FrozenRegister } from '../register/frozen-register.ts'
import { publicView } from '../register/public-view.ts'

/** What the public may read of a frozen register under its fact paths: facts of the organisation begin with `organisation/`. */
export function publicFactsOf(frozen: FrozenRegister): unknown {
  const { register, organisation } = publicView(frozen)
  return { ...register, organisation }
}
