import type { CookieService, Cookies } from '../../register/cookies.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'

/** What is told of cookies; nothing where it is not told, or where there are none. */
export function cookiesOf({ cookies }: ResolvedRegister): Cookies | undefined {
  return cookies.state === 'stated' ? cookies : undefined
}

/** The services that the website works without: what has no category is not known to be necessary. */
export function optionalServicesOf(register: ResolvedRegister): readonly CookieService[] {
  return cookiesOf(register)?.services.filter(({ category }) => category !== 'necessary') ?? []
}
