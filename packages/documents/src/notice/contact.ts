import { paragraph } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { partyRows } from './party.ts'

/** What introduces the data protection officer below the contact. */
export const officerIntroduction = sentence({
  fi: 'Tietosuojavastaava:',
  sv: 'Dataskyddsombud:',
  en: 'Data protection officer:',
})

const labels = {
  contact: { fi: 'yhteyshenkilö', sv: 'kontaktperson', en: 'contact person' },
  dpo: { fi: 'tietosuojavastaava', sv: 'dataskyddsombud', en: 'data protection officer' },
} as const

/** Whom to ask about the register. */
export function composeContact(composition: Composition): Block[] {
  const { register, organisation, language } = composition
  const contact = register.contact ?? organisation.contact
  const path = register.contact === undefined ? 'organisation/contact' : 'contact'
  const rows = contact === undefined ? [] : partyRows(contact, path, language)
  return [
    ...(rows.length > 0
      ? [{ kind: 'keyValue' as const, rows }]
      : paragraph(gap(composition, labels.contact, 'contact'))),
    ...notesOf(composition, 'contact'),
  ]
}

/** The data protection officer: GDPR Art. 13(1)(b). */
export function composeOfficer(composition: Composition): Block[] {
  const { register, organisation, language } = composition
  const dpo = register.dpo ?? organisation.dpo
  const path = register.dpo === undefined ? 'organisation/dpo' : 'dpo'
  const rows = dpo === undefined ? [] : partyRows(dpo, path, language)
  const unneeded = organisation.dpoAssessment !== undefined
  return [
    ...(rows.length > 0
      ? [{ kind: 'keyValue' as const, rows }]
      : unneeded
        ? []
        : paragraph(gap(composition, labels.dpo, 'dpo'))),
    ...notesOf(composition, 'dpo'),
  ]
}

/** The contact and the data protection officer under one heading. */
export function composeContactAndOfficer(composition: Composition): Block[] {
  const { register, language } = composition
  const dpo = composeOfficer(composition)
  const path = register.dpo === undefined ? 'organisation/dpo' : 'dpo'
  const isTold = dpo.some(({ kind }) => kind === 'keyValue') || notesOf(composition, 'dpo').length > 0
  return [
    ...composeContact(composition),
    ...(isTold ? [{ kind: 'paragraph' as const, runs: say(officerIntroduction, language, path) }] : []),
    ...dpo,
  ]
}
