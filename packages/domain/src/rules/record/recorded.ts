import { criminalDataOf, specialDataOf } from '../facts/data-of.ts'
import { isAbout, staff } from '../facts/people-of.ts'
import type { Law } from '../law-pack.ts'
import type { Matter } from '../matter.ts'

const regular: ReadonlySet<string> = new Set([
  ...staff,
  'customer',
  'consumer',
  'corporate-contact',
  'member',
  'patient',
  'social-client',
  'student',
])

/** Whether the processing belongs to the record of processing activities, or is kept out of it without being exempt. */
export function isRecorded(matter: Matter, law: Law): boolean {
  return isKept(matter) || !isExempt(matter, law)
}

/** A register belongs to the record unless it is said that it does not. */
export function isKept({ register }: Matter): boolean {
  return register.accountability?.record?.kept !== false
}

/** Art. 30(5): small, occasional, without risk and without special data, and the reason is written down. */
export function isExempt({ register, organisation }: Matter, { parameters }: Law): boolean {
  const { employees } = organisation
  return (
    (employees === undefined || employees < parameters.recordExemptionEmployees) &&
    register.accountability?.record?.exemption !== undefined &&
    specialDataOf(register).length === 0 &&
    criminalDataOf(register).length === 0 &&
    !isAbout(register, regular)
  )
}
