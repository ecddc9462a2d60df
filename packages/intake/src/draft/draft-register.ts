import {
  emptyRegister,
  type FrozenRegister,
  frozenRegisterFormat,
  type ResolvedRegister,
} from '@seloste/domain'
import { type Heard, hearNotice } from '../heard/hear-notice.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { draftData } from './draft-data.ts'
import { draftDisclosures } from './draft-disclosures.ts'
import { draftOrganisation } from './draft-organisation.ts'
import { draftParty } from './draft-party.ts'
import { draftPurposes } from './draft-purposes.ts'
import { draftRest } from './draft-rest.ts'
import { draftRetention } from './draft-retention.ts'
import { draftRights } from './draft-rights.ts'
import { draftSafeguards } from './draft-safeguards.ts'
import type { Tie } from './intake.ts'
import { tieLists } from './tie-lists.ts'
import { createTies } from './ties.ts'
import { capitalised } from './words.ts'

/** A register draft from what was read, with the words that each fact came from. */
export function draftRegister(
  register: RegisterText,
  reading: Reading,
): { frozen: FrozenRegister; ties: Tie[] } {
  const { language } = register
  const { tie, ties } = createTies()
  const organisation = draftOrganisation(reading, language, tie)
  const contact =
    reading.contact === undefined ? undefined : draftParty(reading.contact, 'contact', language, tie)
  const dpo = reading.officer === undefined ? undefined : draftParty(reading.officer, 'dpo', language, tie)
  const name = reading.registerName ?? reading.titleName
  tie('name', [name], reading.registerName === undefined ? 'unsure' : 'sure')
  const drafted: ResolvedRegister = {
    ...(emptyRegister(name === undefined ? {} : capitalised(language, name)) as ResolvedRegister),
    ...(contact === undefined ? {} : { contact }),
    ...(dpo === undefined ? {} : { dpo }),
    ...draftPurposes(register, reading, tie),
    ...draftData(register, reading, tie),
    ...draftDisclosures(register, reading, tie),
    retention: draftRetention(register, reading, tie),
    ...draftSafeguards(register, reading, tie),
    rights: draftRights(register, reading, tie),
    ...draftRest(register, reading, tie),
  }
  tieLists(register, reading, tie)
  return heardFirst({ organisation, register: drafted }, ties(), hearNotice(register))
}

/** What a notice of ours says in its own sentences goes before what is read from its words as from those of others. */
function heardFirst(
  { organisation, register }: Omit<FrozenRegister, 'format'>,
  ties: Tie[],
  heard: Heard | undefined,
): { frozen: FrozenRegister; ties: Tie[] } {
  const format = frozenRegisterFormat
  if (heard === undefined) return { frozen: { format, organisation, register }, ties }
  const { title: _title, ...party } = heard.organisation ?? {}
  // The parties that it tells of are all that there are: rows of an authority are nobody's contact.
  const { contact: _contact, dpo: _dpo, ...others } = register
  const facts = new Set(heard.ties.map(({ fact }) => fact))
  const isHeard = ({ fact }: Tie) => facts.has(fact) || Object.hasOwn(heard.facts, fact.split('/')[0] ?? '')
  return {
    frozen: {
      format,
      organisation: { ...organisation, ...party, name: party.name ?? organisation.name },
      register: { ...others, ...heard.facts },
    },
    ties: [...ties.filter((one) => !isHeard(one)), ...heard.ties],
  }
}
