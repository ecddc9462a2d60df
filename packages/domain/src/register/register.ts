import * as z from 'zod'
import { partySlotSchema } from '../party/party.ts'
import { refuseBrokenReferences } from './references.ts'
import { registerShape } from './register-shape.ts'

/**
 * A register of personal data as it is edited: the one document from which notice and record are composed.
 * Well-formed is not lawful: gaps are accepted here and found by rules.
 */
export const registerSchema = z.strictObject(registerShape(partySlotSchema)).check(refuseBrokenReferences)

/** A register of personal data as it is edited. */
export type Register = z.infer<typeof registerSchema>

/** Where the data of a register come from. */
export type Source = Extract<Register['sources'], { state: 'stated' }>['items'][number]
/** To whom the data of a register are given. */
export type Recipient = Extract<Register['recipients'], { state: 'stated' }>['items'][number]
