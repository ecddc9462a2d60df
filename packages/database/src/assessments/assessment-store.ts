import type { AssessmentStore } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { findingsSummary } from './findings-summary.ts'
import { keepAssessments } from './keep-assessments.ts'
import { listFindings } from './list-findings.ts'
import { waiting } from './waiting-registers.ts'

/** Keeps what the law said of registers in PostgreSQL. */
export function createAssessmentStore({ pool }: Connections): AssessmentStore {
  return {
    keep: (scope, at, assessments) => keepAssessments(pool, scope, at, assessments),
    waiting: (scope, law, limit) => waiting(pool, scope, law, limit),
    summary: (scope, law, filter) => findingsSummary(pool, scope, law, filter),
    list: (scope, question) => listFindings(pool, scope, question),
  }
}
