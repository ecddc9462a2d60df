import * as fc from 'fast-check'
import { emptyRegister } from '../register/empty-register.ts'
import { layoutCodes } from '../register/particulars.ts'
import type { Register } from '../register/register.ts'
import { dataCategoryTerms } from '../vocabulary/data-categories.ts'
import { legalBasisTerms } from '../vocabulary/legal-bases.ts'
import { measureTerms } from '../vocabulary/measures.ts'
import { purposeTerms } from '../vocabulary/purposes.ts'
import { recipientTerms } from '../vocabulary/recipients.ts'
import { retentionTriggerTerms } from '../vocabulary/retention-triggers.ts'
import { sourceTerms } from '../vocabulary/sources.ts'
import { arbitraryLocalizedText } from './arbitrary-text.ts'

const codes = <Code extends string>(terms: Record<Code, unknown>) =>
  fc.constantFrom(...(Object.keys(terms) as [Code, ...Code[]]))

const text = arbitraryLocalizedText()
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/)
const listOf = <Item extends { id: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { maxLength: 4, selector: ({ id: key }) => key })

const legalBasis = fc.record({ id, code: codes(legalBasisTerms) })

const purpose = fc.record(
  {
    id,
    term: codes(purposeTerms),
    words: text,
    legalBases: listOf(legalBasis),
    directMarketing: fc.boolean(),
  },
  { requiredKeys: ['id', 'legalBases'] },
)

const dataCategory = fc.record(
  { id, term: codes(dataCategoryTerms), words: text, provision: fc.constantFrom('statutory', 'voluntary') },
  { requiredKeys: ['id'] },
)

const party = fc.oneof(
  fc.record({ ref: id }),
  fc.record({ name: text, kind: fc.constantFrom('company', 'person', 'authority') }),
)

const recipient = fc.record({ id, term: codes(recipientTerms), party }, { requiredKeys: ['id'] })
const source = fc.record({ id, term: codes(sourceTerms), words: text }, { requiredKeys: ['id'] })

const retention = fc.record(
  {
    id,
    duration: fc.constantFrom('P6Y', 'P3M', 'P1Y6M', 'PT72H', 'P30D'),
    trigger: fc.record({ term: codes(retentionTriggerTerms) }),
    criterion: text,
  },
  { requiredKeys: ['id'] },
)

const measure = fc.record(
  { id, term: codes(measureTerms), internal: fc.boolean(), description: text },
  { requiredKeys: ['id'] },
)

function threeValued<Item extends { id: string }>(item: fc.Arbitrary<Item>) {
  return fc.oneof(
    fc.constant({ state: 'notStated' as const }),
    fc.constant({ state: 'none' as const }),
    fc.record({ state: fc.constant('stated' as const), items: listOf(item) }),
  )
}

/** A well-formed register of any content: gaps, any script, references to parties that may not exist. */
export function arbitraryRegister(): fc.Arbitrary<Register> {
  return fc
    .record({
      name: text,
      purposes: listOf(purpose),
      legalBases: listOf(legalBasis),
      dataCategories: listOf(dataCategory),
      sources: threeValued(source),
      recipients: threeValued(recipient),
      retention: listOf(retention),
      measures: listOf(measure),
      manualMaterial: fc.constantFrom('notStated', 'none', 'kept'),
      particulars: fc.record({ layout: fc.constantFrom(...layoutCodes) }, { requiredKeys: [] }),
    })
    .map((facts) => ({ ...emptyRegister(facts.name), ...facts }))
}
