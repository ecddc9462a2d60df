import type { Run } from '../../document/document.ts'
import { run, together, written } from '../../document/runs.ts'
import { dateInWords } from '../../language/date.ts'
import { atStart } from '../../language/in-sentence.ts'
import { decisionItem } from '../../notice/automated-decisions.ts'
import { measureItem } from '../../notice/measures.ts'
import { retentionItem } from '../../notice/retention.ts'
import { ground } from '../../notice/transfers.ts'
import { line, type TellColumn } from './column.ts'
import { destinationOf, noneOf } from './flows.ts'

/** Time limits for erasure: GDPR Art. 30(1)(f). */
export const tellRetention: TellColumn = (composition) =>
  composition.register.retention.flatMap((rule) =>
    line(`retention/${rule.id}`, retentionItem(rule, composition)),
  )

/** Technical and organisational measures, those too that are internal: GDPR Art. 30(1)(g), 30(2)(d), 32(1). */
export const tellMeasures: TellColumn = (composition, { only = () => true }) =>
  composition.register.measures
    .filter(only)
    .flatMap((measure) => line(`measures/${measure.id}`, measureItem(measure, composition)))

/** On what transfers rest, and where that is documented: GDPR Art. 30(1)(e), 46, 49(6). */
export const tellSafeguards: TellColumn = (composition) => {
  const { register, language } = composition
  if (register.transfers.state !== 'stated') return []
  return register.transfers.items.flatMap((transfer) => {
    const path = `transfers/items/${transfer.id}`
    const said: Run[][] = []
    const add = (one: Run | undefined) => {
      if (one !== undefined) said.push([{ ...one, text: atStart(one.text) }, run('.', one.fact)])
    }
    add(ground('transferMechanism', transfer.mechanism, `${path}/mechanism`, language))
    add(ground('transferDerogation', transfer.derogation, `${path}/derogation`, language))
    add(written(transfer.instrument, language, `${path}/instrument`))
    if (transfer.assessment !== undefined) add(run(transfer.assessment, `${path}/assessment`))
    if (transfer.assessedOn !== undefined) {
      add(run(dateInWords(transfer.assessedOn, language), `${path}/assessedOn`))
    }
    if (said.length === 0) return []
    const destination = destinationOf(transfer, composition)
    const opening = destination.length === 0 ? [] : [...destination, run(': ', path)]
    return line(path, [...opening, ...together(said)])
  })
}

/** Automated decisions and profiling: GDPR Art. 22. */
export const tellAutomatedDecisions: TellColumn = (composition) => {
  const { automatedDecisions } = composition.register
  switch (automatedDecisions.state) {
    case 'notStated':
      return []
    case 'none':
      return noneOf('automatedDecisions')(composition)
    case 'stated':
      return automatedDecisions.items.flatMap((decision) =>
        line(`automatedDecisions/items/${decision.id}`, decisionItem(decision, composition)),
      )
    default:
      return automatedDecisions satisfies never
  }
}
