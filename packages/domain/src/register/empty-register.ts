import type { LocalizedText } from '../text/localized-text.ts'
import type { Register } from './register.ts'
import { currentSchemaVersion } from './schema-version.ts'

/** A register that states nothing but its name. */
export function emptyRegister(name: LocalizedText): Register {
  return {
    schemaVersion: currentSchemaVersion,
    name,
    role: 'controller',
    purposes: [],
    legalBases: [],
    dataSubjectCategories: [],
    dataCategories: [],
    sources: { state: 'notStated' },
    recipients: { state: 'notStated' },
    transfers: { state: 'notStated' },
    retention: [],
    measures: [],
    manualMaterial: 'notStated',
    rights: {},
    automatedDecisions: { state: 'notStated' },
    cookies: { state: 'notStated' },
    review: {},
    particulars: {},
    notes: [],
  }
}
