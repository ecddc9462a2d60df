import { composeNotice, type Document } from '@seloste/documents'
import { languages, layoutCodes, type Register, registerSchema, resolveRegister } from '@seloste/domain'
import { arbitraryRegister } from '@seloste/domain/testing'
import fc from 'fast-check'

/** The notice of a register of any content, in any language and layout. */
export function arbitraryNotice(change = (register: Register): Register => register): fc.Arbitrary<Document> {
  const organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: [...languages] }
  return fc
    .record({
      register: arbitraryRegister().map(change),
      language: fc.constantFrom(...languages),
      layout: fc.constantFrom(...layoutCodes),
    })
    .map(({ register, language, layout }) => {
      const resolved = resolveRegister(register, { parties: new Map(), terms: new Map() })
      return composeNotice(resolved, organisation, { language, layout, date: '2026-11-24' })
    })
}

/** The register with every sign that is not Finnish, Swedish or English replaced: not all who read files know others. */
export function inLatin(register: Register): Register {
  return registerSchema.parse(JSON.parse(JSON.stringify(register).replace(/[^\x20-\x7eåäöÅÄÖ]/g, 'ö')))
}
