import type { NoticeSectionKind, ResolvedRegister } from '@seloste/domain'
import type { Tie } from '../draft/intake.ts'
import { createTies } from '../draft/ties.ts'
import { type RegisterText, sectionsAbout } from '../interpret/register-text.ts'
import { isComposed, isSpoken } from './composed-notice.ts'
import { heardCookies } from './cookies.ts'
import { heardData, heardSubjects } from './data.ts'
import { heardDecisions } from './decisions.ts'
import { heardParticulars } from './particulars.ts'
import { type HeardParties, heardParties } from './parties.ts'
import { heardProcedure } from './procedure.ts'
import { heardPurposes } from './purposes.ts'
import { heardRecipients } from './recipients.ts'
import { heardRetention } from './retention.ts'
import { heardSafeguards } from './safeguards.ts'
import { heardSources } from './sources.ts'
import { heardTransfers } from './transfers.ts'

type Facts = Partial<ResolvedRegister>

/** What a notice says in the sentences in which this product composes notices, with the words of each fact. */
export type Heard = {
  readonly facts: Facts
  readonly controller?: NonNullable<HeardParties['controller']>
  readonly ties: readonly Tie[]
}

/**
 * Hears the facts of a composed notice, concept by concept; what no sentence of it tells is not stated. A section that
 * somebody has written anew says nothing here, and is read as those of others. Undefined for the notices of others.
 */
export function hearNotice(register: RegisterText): Heard | undefined {
  if (!isComposed(register)) return undefined
  const { tie, ties } = createTies()
  const { controller, requests, ...parties } = heardParties(register, tie)
  const { purposes, legalBases } = heardPurposes(register, tie)
  const sources = heardSources(register, tie)
  const dataSubjectCategories = heardSubjects(register, tie)
  const dataCategories = heardData(register, dataSubjectCategories, { purposes, sources }, tie)
  const recipients = heardRecipients(register, dataCategories, tie)
  const rights = heardProcedure(register, tie)
  const facts: Facts = {
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
  }
  const rewritten = new Set<string>(
    concepts.filter(([, ...kinds]) => isRewritten(register, kinds)).map(([one]) => one),
  )
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([concept]) => !rewritten.has(concept))),
    ...(controller === undefined ? {} : { controller }),
    ties: ties().filter(({ fact }) => !rewritten.has(fact.split('/')[0] ?? '')),
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
  return isProse && !sections.some((section) => isSpoken(register, section))
}
