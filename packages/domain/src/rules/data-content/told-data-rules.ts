import type { Rule } from '../rule.ts'
import { incompleteData, toldData } from './told-data.ts'
import { toldPeople } from './told-people.ts'
import { toldProvision } from './told-provision.ts'

/** What a notice tells of the people and the data that it is about: GDPR Art. 13(2)(e), 14(1)(d). */
export const toldDataRules: readonly Rule[] = [toldPeople, toldProvision, toldData, incompleteData]
