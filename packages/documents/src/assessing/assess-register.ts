import {
  type Assessment,
  judge,
  type Language,
  type Organisation,
  type ResolvedRegister,
} from '@seloste/domain'

/** Which law is asked of a register, and of its notice in which languages: those of the register unless given. */
export type AssessOptions = {
  /** ISO 8601 date. */
  date: string
  languages?: readonly Language[]
}

/** What the law of a day says of a kept register. */
export function assessRegister(
  register: ResolvedRegister,
  organisation: Organisation,
  { date }: AssessOptions,
): Assessment {
  return judge({ register, organisation, origin: 'kept' }, { date })
}
