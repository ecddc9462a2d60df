import type { ResolvedRegister } from '../../register/frozen-register.ts'

/** A recipient of a register whose references are resolved. */
export type ResolvedRecipient = Extract<ResolvedRegister['recipients'], { state: 'stated' }>['items'][number]

/** A source of a register whose references are resolved. */
export type ResolvedSource = Extract<ResolvedRegister['sources'], { state: 'stated' }>['items'][number]

/** A transfer of a register. */
export type StatedTransfer = Extract<ResolvedRegister['transfers'], { state: 'stated' }>['items'][number]

/** To whom data are given; empty where that is not said, or said to be nobody. */
export function recipientsOf({ recipients }: ResolvedRegister): readonly ResolvedRecipient[] {
  return recipients.state === 'stated' ? recipients.items : []
}

/** Where data come from; empty where that is not said. */
export function sourcesOf({ sources }: ResolvedRegister): readonly ResolvedSource[] {
  return sources.state === 'stated' ? sources.items : []
}

/** To which third countries data go; empty where that is not said, or said to be none. */
export function transfersOf({ transfers }: ResolvedRegister): readonly StatedTransfer[] {
  return transfers.state === 'stated' ? transfers.items : []
}

/** What people give or do themselves is obtained from them: WP260, paragraph 26. */
const fromThePerson: ReadonlySet<string> = new Set(['data-subject', 'observed', 'cookies'])

/** Whether some data come from elsewhere than from the people themselves: GDPR Art. 14. */
export function comesFromElsewhere(register: ResolvedRegister): boolean {
  return sourcesOf(register).some(({ term }) => term === undefined || !fromThePerson.has(term))
}
