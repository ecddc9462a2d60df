import type { ResolvedRegister } from '../../register/frozen-register.ts'

/** Those to whom the Act on the Protection of Privacy in Working Life applies: 759/2004, section 2. */
export const staff: ReadonlySet<string> = new Set(['employee', 'applicant', 'trainee', 'former-employee'])

/** Those who act for an organisation and are no party to its contracts. */
export const contactPersons: ReadonlySet<string> = new Set(['corporate-contact', 'supplier-contact'])

/** Those who can hardly refuse or object: recital 75, guidelines WP248. */
export const vulnerable: ReadonlySet<string> = new Set([
  ...staff,
  'child',
  'patient',
  'social-client',
  'student',
  'research-participant',
])

/** Whether a register is about one of some groups of people. */
export function isAbout({ dataSubjectCategories }: ResolvedRegister, people: ReadonlySet<string>): boolean {
  return dataSubjectCategories.some(({ term }) => term !== undefined && people.has(term))
}

/** Whether a register is about those groups alone. */
export function isOnlyAbout(
  { dataSubjectCategories }: ResolvedRegister,
  people: ReadonlySet<string>,
): boolean {
  return (
    dataSubjectCategories.length > 0 &&
    dataSubjectCategories.every(({ term }) => term !== undefined && people.has(term))
  )
}
