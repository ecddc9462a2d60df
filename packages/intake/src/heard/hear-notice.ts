import type { NoticeSectionKind, ResolvedRegister } from '@seloste/domain'
import type { Tie } from '../draft/intake.ts'
import { createTies } from '../draft/ties.ts'
import { type RegisterText, sectionsAbout } from '../interpret/register-text.ts'
import { isComposed, isSpoken } from './composed-notice.ts'
import { heardCookies } from './cookies.ts'
import { heardData, heardSubjects } from './data.ts'
import { heardDecisions } from './decisions.ts'
import { heardNotes } from './notes.ts'
import { heardParticulars } from './particulars.ts'
import { type HeardParties, heardParties } from './parties.ts'
import { heardProcedure } from './procedure.ts'
import { heardProvision } from './provision.ts'
import { heardPurposes } from './purposes.ts'
import { heardRecipients } from './recipients.ts'
import { heardName } from './register-name.ts'
import { heardRetention } from './retention.ts'
import { heardDetails } from './right-details.ts'
import { heardSafeguards, listsApart } from './safeguards.ts'
import { heardSources } from './sources.ts'
import { heardTransfers } from './transfers.ts'

type Facts = Partial<ResolvedRegister>

/** What a notice says in the sentences in which this product composes notices, with the words of each fact. */
export type Heard = {
  readonly facts: Facts
  readonly organisation?: NonNullable<HeardParties['organisation']>
  readonly ties: readonly Tie[]
}

/**
 * Hears the facts of a composed notice, concept by concept; what no sentence of it tells is not stated. A section that
 * somebody has written anew says nothing here, and is read as those of others. Undefined for the notices of others.
 */
export function hearNotice(register: RegisterText): Heard | undefined {
  if (!isComposed(register)) return undefined
  const { tie, ties } = createTies()
  const { organisation, requests, facts: parties } = heardParties(register, tie)
  const { purposes, legalBases } = heardPurposes(register, tie)
  const sources = heardSources(register, tie)
  const dataSubjectCategories = heardSubjects(register, tie)
  const categories = heardData(register, dataSubjectCategories, { purposes, sources }, tie)
  const dataCategories = heardProvision(register, categories, tie)
  const recipients = heardRecipients(register, dataCategories, tie)
  const details = heardDetails(register, purposes, tie)
  const rights = { ...heardProcedure(register, tie), ...(details.length === 0 ? {} : { details }) }
  const facts: Facts = {
    ...heardName(register, tie),
    ...parties,
    purposes,
    legalBases,
    dataSubjectCategories,
    dataCategories,
    sources,
    recipients,
    transfers: heardTransfers(register, { dataCategories, recipients }, tie),
    retention: heardRetention(register, { dataCategories, purposes }, tie),
    ...heardSafeguards(register, tie),
    rights: requests === undefined ? rights : { ...rights, contact: requests },
    automatedDecisions: heardDecisions(register, purposes, tie),
    cookies: heardCookies(register, tie),
    ...heardParticulars(register, tie),
    notes: heardNotes(register, tie),
  }
  const rewritten = new Set<string>(
    concepts.filter(([, ...kinds]) => isRewritten(register, kinds)).map(([one]) => one),
  )
  // What stands in a section that was written anew is read there.
  const notes = facts.notes?.filter(({ concept }) => !rewritten.has(concept)) ?? []
  const lost = new Set(facts.notes?.filter((note) => !notes.includes(note)).map(({ id }) => `notes/${id}`))
  return {
    facts: {
      ...Object.fromEntries(Object.entries(facts).filter(([concept]) => !rewritten.has(concept))),
      notes,
    },
    ...(organisation === undefined ? {} : { organisation }),
    ties: ties().filter(({ fact }) => !rewritten.has(fact.split('/')[0] ?? '') && !lost.has(fact)),
  }
}

/** The sections in which each concept is told. */
const concepts: readonly (readonly [keyof ResolvedRegister, ...NoticeSectionKind[]])[] = [
  ['purposes', 'purposes'],
  ['legalBases', 'purposes', 'legalBases'],
  ['dataSubjectCategories', 'dataSubjectCategories'],
  ['dataCategories', 'dataCategories'],
  ['sources', 'sources'],
  ['recipients', 'recipients'],
  ['transfers', 'transfers'],
  ['retention', 'retention'],
  ['measures', 'measures', 'manualMeasures', 'electronicMeasures'],
  ['automatedDecisions', 'automatedDecisions'],
  ['cookies', 'cookies'],
]

/** True when sections are about a concept, in prose, and none of their passages is in the sentences of a composed notice. */
function isRewritten(register: RegisterText, kinds: readonly NoticeSectionKind[]): boolean {
  const sections = sectionsAbout(register, ...kinds)
  const isProse = sections.some(({ passages }) => passages.some(({ kind }) => kind === 'paragraph'))
  // Safeguards of papers and of electronic data are listed below their headings, without a sentence.
  const isListed = kinds.includes('measures') && listsApart(register).length > 0
  return isProse && !isListed && !sections.some((section) => isSpoken(register, section))
}
