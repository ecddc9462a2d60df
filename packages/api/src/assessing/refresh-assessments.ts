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

const batch = 25

/** What assessing needs of a request. */
type Assessing = Pick<Context, 'stores' | 'now' | 'report'> & { scope: Scope }

/**
 * Assesses some of the registers whose assessment is missing, or behind the law, the day or a change. Answers how many
 * it did and whether others wait. One that cannot be judged is reported and goes on waiting.
 */
export async function refreshAssessments(asking: Assessing): Promise<{ assessed: number; isMore: boolean }> {
  const { stores, scope, report } = asking
  // The instant before anything is read, so that a change in between makes the assessment old.
  const at = asking.now()
  const waiting = await stores.assessments.waiting(scope, askedLaw(at), batch + 1)
  if (waiting.length === 0) return { assessed: 0, isMore: false }
  const [{ content: organisation }, ...found] = await Promise.all([
    stores.organisations.get(scope),
    ...waiting.slice(0, batch).map((id) => stores.registers.get(scope, id)),
  ])
  const known = await referencesOf(stores, scope, ...found.map(({ content }) => content))
  const assessments: RegisterAssessment[] = []
  for (const register of found) {
    const assessment = assess(register, organisation, known, at, report)
    if (assessment) assessments.push(assessment)
    await othersFirst()
  }
  await stores.assessments.keep(scope, at, assessments)
  return { assessed: assessments.length, isMore: waiting.length > batch && assessments.length > 0 }
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

/** Lets other requests be answered between two registers. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
