import { type ConceptCode, conceptCodes, type ResolvedRegister, vocabularies } from '@seloste/domain'
import fc from 'fast-check'
import { text } from './composed-details.ts'

/** What an organisation adds to concepts and to single rights. */
export const composedNotes = fc.record({
  notes: fc.uniqueArray(fc.record({ concept: fc.constantFrom(...conceptCodes), words: text('note') }), {
    maxLength: 4,
    selector: ({ concept }) => concept,
  }),
  details: fc.uniqueArray(
    fc.record(
      {
        right: fc.constantFrom(...(Object.keys(vocabularies.right) as (keyof typeof vocabularies.right)[])),
        words: text('sentence'),
      },
      { requiredKeys: ['words'] },
    ),
    { maxLength: 2, selector: ({ right }) => right },
  ),
})

/** True when a register tells something under a concept: a note that stands alone is read as words of others. */
export function isTold(concept: ConceptCode, register: ResolvedRegister): boolean {
  switch (concept) {
    case 'contact':
    case 'dpo':
    case 'representative':
      return register[concept] !== undefined
    case 'jointControllers':
    case 'retention':
      return (register[concept] ?? []).length > 0
    case 'transfers':
    case 'cookies':
    case 'automatedDecisions':
      return register[concept].state !== 'notStated'
    case 'legalBases':
      return register.legalBases.length > 0 || register.purposes.some((one) => one.legalBases.length > 0)
    default:
      return true
  }
}
