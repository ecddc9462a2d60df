import { assessRegister } from '@seloste/documents'
import {
  type AskedLaw,
  Failure,
  type FrozenRegister,
  type Language,
  type PublicationAssessment,
} from '@seloste/domain'

/**
 * What the law says of a register that is about to be published in these languages. The server judges by itself
 * whatever the screen has shown. Throws `invalid` at `reason` when errors are open and nobody says why it is
 * published all the same.
 */
export function publicationAssessment(
  { register, organisation }: FrozenRegister,
  law: AskedLaw,
  languages: readonly Language[],
  reason: string | undefined,
): PublicationAssessment {
  const { findings } = assessRegister(register, organisation, { ...law, languages })
  const count = (severity: 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity).length
  const errors = count('error')
  if (errors > 0 && reason === undefined) {
    throw new Failure('invalid', { fields: [{ path: 'reason', code: 'open_errors' }] })
  }
  return { ...law, errors, warnings: count('warning') }
}
