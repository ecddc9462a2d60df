import type { RuleCases } from '../testing/rule-cases.ts'
import { controllerCases } from './controller/controller.cases.ts'
import { obsoleteCases } from './obsolete/obsolete.cases.ts'
import { retentionCases } from './retention/retention.cases.ts'

/** The cases of every rule of the law pack. */
export const allCases: readonly RuleCases[] = [...controllerCases, ...retentionCases, ...obsoleteCases]
