import { assessRegister } from '@seloste/documents'
import {
  type KeptRegister,
  type Organisation,
  type Referable,
  type RegisterAssessment,
  resolveRegister,
  type Scope,
} from '@seloste/domain'
import type { Context } from '../asking/context.ts'
import { referencesOf } from '../references.ts'
import { askedLaw } from './asked-law.ts'
import { keptFinding } from './kept-finding.ts'

/** What assessing needs of a request. */
export type Assessing = Pick<Context, 'stores' | 'now' | 'report'> & { scope: Scope }

/**
 * Judges registers as they are kept now and keeps what was found. Answers how many it did. One that cannot be judged
 * is reported and left to wait: an assessment never stands in the way of what it follows.
 */
export async function assessRegisters(asking: Assessing, ids: readonly string[]): Promise<number> {
  const { stores, scope, report } = asking
  try {
    // The instant before anything is read, so that a change in between makes the assessment old.
    const at = asking.now()
    const [{ content: organisation }, ...found] = await Promise.all([
      stores.organisations.get(scope),
      ...ids.map((id) => stores.registers.get(scope, id)),
    ])
    const known = await referencesOf(stores, scope, ...found.map(({ content }) => content))
    const assessments = found.flatMap((kept) => assess(kept, organisation, known, at, report) ?? [])
    await stores.assessments.keep(scope, at, assessments)
    return assessments.length
  } catch (error) {
    report(crypto.randomUUID(), error)
    return 0
  }
}

function assess(
  { id, version, content }: KeptRegister,
  organisation: Organisation,
  known: Referable,
  at: Date,
  report: Context['report'],
): RegisterAssessment | undefined {
  const law = askedLaw(at)
  try {
    const { findings } = assessRegister(resolveRegister(content, known), organisation, law)
    return { registerId: id, version, ...law, findings: findings.map(keptFinding) }
  } catch (error) {
    report(crypto.randomUUID(), error)
    return undefined
  }
}
