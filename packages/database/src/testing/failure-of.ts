import { Failure } from '@seloste/domain'

/** The failure with which an attempt is refused; an attempt that succeeds fails the test. */
export async function failureOf(attempt: Promise<unknown>): Promise<Failure> {
  const refusal: unknown = await attempt.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  )
  if (refusal instanceof Failure) return refusal
  throw refusal
}
