import {
  Failure,
  type FrozenRegister,
  freezeRegister,
  type KeptOrganisation,
  type Language,
  type LocalizedText,
  type PublicationAssessment,
  type Register,
  type Scope,
} from '@seloste/domain'
import type { Stores } from '../asking/context.ts'
import { askedLaw } from '../assessing/asked-law.ts'
import { publicationAssessment } from '../assessing/publication-assessment.ts'
import { referencesOf } from '../references.ts'
import { answeredChange } from './answered-change.ts'
import { refuseLackingLanguages } from './required-languages.ts'

/** A version as it would be published now. */
export interface PreparedPublication {
  registerId: string
  version: number
  frozen: FrozenRegister
  languages: readonly Language[]
  assessment: PublicationAssessment
  reason?: string
  note?: LocalizedText
  noNoteReason?: string
}

/**
 * Makes a version ready to be published, or tells why it may not be. Throws `invalid` for a processor that names no
 * controller (it is for the controller to inform people: GDPR Art. 13, 14), for a language that must be there and is
 * not, for errors that are open without a reason, and for a material change that people are told nothing of without
 * one; `forbidden` for a version that has to be approved first. What was approved is published as it was then,
 * whatever has changed since.
 */
export async function preparedPublication(
  stores: Stores,
  scope: Scope,
  now: Date,
  wanted: {
    id: string
    version: number
    languages?: readonly Language[] | undefined
    reason?: string | undefined
    note?: LocalizedText | undefined
    noNoteReason?: string | undefined
  },
): Promise<PreparedPublication> {
  const { id, version, reason } = wanted
  const [{ content }, { content: organisation }, newest] = await Promise.all([
    stores.registers.getVersion(scope, id, version),
    stores.organisations.get(scope),
    stores.publications.newest(scope, id),
  ])
  refuseProcessor(content)
  const languages = [...new Set(wanted.languages ?? languagesOf(content) ?? organisation.languages)]
  const frozen =
    organisation.approvalRequired === true
      ? await approvedForm(stores, scope, id, version)
      : freezeRegister(content, organisation, await referencesOf(stores, scope, content))
  refuseLackingLanguages(frozen, organisation, languages)
  return {
    registerId: id,
    version,
    frozen,
    languages,
    assessment: publicationAssessment(frozen, askedLaw(now), languages, reason),
    ...(reason !== undefined && { reason }),
    ...answeredChange(newest?.frozen, frozen, languages, wanted),
  }
}

async function approvedForm(stores: Stores, scope: Scope, id: string, version: number) {
  const frozen = await stores.approvals.approved(scope, id, version)
  if (frozen === undefined) {
    throw new Failure('forbidden', { fields: [{ path: '', code: 'approval_needed' }] })
  }
  return frozen
}

function refuseProcessor({ role, controller }: Register): void {
  if (role !== 'processor' || controller !== undefined) return
  throw new Failure('invalid', { fields: [{ path: 'role', code: 'processor_notice' }] })
}

/** The languages in which the register says its notice is published; none means the organisation's. */
function languagesOf({ particulars }: Register): KeptOrganisation['content']['languages'] | undefined {
  return particulars.languages?.length ? particulars.languages : undefined
}
