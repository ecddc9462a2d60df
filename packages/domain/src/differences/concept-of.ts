import type { FactPath } from '../register/fact-path.ts'
import { type ConceptCode, conceptCodes } from '../register/section-note.ts'
import { isRecord } from './value-kinds.ts'

const concepts: ReadonlySet<string> = new Set(conceptCodes)

/** Facts that stand elsewhere than under the name of their concept. */
const elsewhere: Readonly<Record<string, ConceptCode>> = {
  description: 'name',
  parts: 'name',
  unit: 'name',
  role: 'controller',
  principals: 'controller',
  jointArrangement: 'jointControllers',
  manualMaterial: 'measures',
}

/** Facts of the organisation that have a concept of their own; all others tell who the controller is. */
const ofOrganisation: Readonly<Record<string, ConceptCode>> = {
  contact: 'contact',
  dpo: 'dpo',
  representative: 'representative',
  supervisoryAuthority: 'complaint',
}

/** The concept of a notice that tells a fact; `value` is the fact, from which a note tells its own concept. */
export function conceptOf(path: FactPath, value: unknown): ConceptCode | undefined {
  const [root = '', second = '', third = ''] = path.split('/')
  if (root === 'organisation') return ofOrganisation[second] ?? 'controller'
  if (root === 'purposes' && third === 'legalBases') return 'legalBases'
  if (root === 'dataCategories' && (third === 'provision' || third === 'consequence')) return 'provision'
  if (root === 'particulars') return second === 'changes' ? 'changes' : undefined
  if (root === 'notes') return isRecord(value) && isConcept(value.concept) ? value.concept : undefined
  return isConcept(root) ? root : elsewhere[root]
}

function isConcept(code: unknown): code is ConceptCode {
  return typeof code === 'string' && concepts.has(code)
}
