import { judge } from '@seloste/domain'
import type { FiledIntake } from '../command/import-notices.ts'
import type { ImportOptions } from '../command/import-options.ts'

/**
 * What files were read as, in JSON: an object for one, an array for several. A register with its spans and findings
 * stands at the same index in each list; offsets count UTF-16 units of `text`.
 */
export function intakeJson(filed: readonly FiledIntake[], options: ImportOptions): string {
  const told = filed.map((one) => (options.form === 'facts' ? factsOf(one) : intakeOf(one, options)))
  return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`
}

function factsOf({ intake }: FiledIntake) {
  return intake.registers[0]?.facts ?? {}
}

function intakeOf({ file, intake }: FiledIntake, { date }: ImportOptions) {
  const { source, kind, language, otherLanguage, registers, leftovers } = intake
  const assessments = registers.map(({ frozen, notice }) =>
    judge({ ...frozen, origin: 'read', notice }, { date }),
  )
  return {
    file,
    kind,
    language,
    ...(otherLanguage === undefined ? {} : { otherLanguage }),
    text: source.text,
    registers: registers.map(({ frozen }) => frozen),
    spans: registers.map(({ ties }) => ties),
    leftovers,
    lawPack: assessments[0]?.lawPack,
    date,
    findings: assessments.map(({ findings }) => findings),
    openTasks: assessments.map(({ openTasks }) => openTasks),
  }
}
