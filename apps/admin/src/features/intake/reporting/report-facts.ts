import { type FactPath, type ReportDraft, reportMatters, type Tie } from '@seloste/domain'
import type { ToldFact } from '../reviewing/told-facts.ts'
import { partsOf } from './report-data.ts'

/** Where a part of a report stands, as a fact of a register has its path. */
const pathOf = (report: ReportDraft, part: ReportDraft['parts'][number]): FactPath =>
  `${part.matter}/${report.parts.indexOf(part)}`

/** The parts of a report as facts, matter by matter. */
export function reportFacts(report: ReportDraft): ToldFact[] {
  return reportMatters.flatMap((matter) =>
    partsOf(report, matter).map((part) => ({
      fact: pathOf(report, part),
      group: matter,
      label: '',
      value: part.words,
      confidence: 'sure' as const,
    })),
  )
}

/** The words of the text from which each part came. */
export function reportTies(report: ReportDraft): Tie[] {
  return report.parts.map((part) => ({
    fact: pathOf(report, part),
    spans: [part.span],
    confidence: 'sure' as const,
  }))
}
