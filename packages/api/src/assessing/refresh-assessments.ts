import { askedLaw } from './asked-law.ts'
import { type Assessing, assessRegisters } from './assess-registers.ts'

const batch = 100

/**
 * Assesses a batch of the registers whose assessment is missing or behind the law, the day or a change. Answers how
 * many it did and whether others wait.
 */
export async function refreshAssessments(asking: Assessing): Promise<{ assessed: number; isMore: boolean }> {
  const { stores, scope, now } = asking
  const waiting = await stores.assessments.waiting(scope, askedLaw(now()), batch + 1)
  if (waiting.length === 0) return { assessed: 0, isMore: false }
  const assessed = await assessRegisters(asking, waiting.slice(0, batch))
  return { assessed, isMore: waiting.length > batch && assessed > 0 }
}
