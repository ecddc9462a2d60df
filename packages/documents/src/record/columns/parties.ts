import type { Language } from '@seloste/domain'
import type { Run } from '../../document/document.ts'
import { run } from '../../document/runs.ts'
import { type Named, partyRows } from '../../notice/party.ts'
import { line, type TellColumn } from './column.ts'

/** A party and how to reach it on one line: GDPR Art. 30(1)(a) asks for name and contact details. */
export function partyLine(party: Named, path: string, language: Language): Run[] {
  return partyRows(party, path, language).flatMap(({ value }, index) =>
    index === 0 ? [...value] : [run(', ', value[0]?.fact), ...value],
  )
}

/** The controller, when it is not the organisation that keeps the record. */
export const tellController: TellColumn = ({ register, language }) =>
  register.controller === undefined
    ? []
    : line('controller', partyLine(register.controller, 'controller', language))

/** The register's own representative. */
export const tellRepresentative: TellColumn = ({ register, language }) =>
  register.representative === undefined
    ? []
    : line('representative', partyLine(register.representative, 'representative', language))

/** The register's own data protection officer. */
export const tellOfficer: TellColumn = ({ register, language }) =>
  register.dpo === undefined ? [] : line('dpo', partyLine(register.dpo, 'dpo', language))

/** GDPR Art. 26, 30(1)(a). */
export const tellJointControllers: TellColumn = ({ register, language }) =>
  (register.jointControllers ?? []).flatMap(({ id, party }) =>
    line(`jointControllers/${id}`, partyLine(party, `jointControllers/${id}/party`, language)),
  )

/** On whose behalf a processor acts: GDPR Art. 30(2)(a). */
export const tellPrincipals: TellColumn = ({ register, language }) =>
  (register.principals ?? []).flatMap(({ id, party }) =>
    line(`principals/${id}`, partyLine(party, `principals/${id}/party`, language)),
  )
