import { type Intake, type ReportDraft, type ReportMatter, reportMatters } from '@seloste/domain'

/** The name of a report draft's data, in its `format` field. */
const reportFormat = 'seloste/data-balance-report-draft'

/** What was read of a data balance report, as data that other programs can read; nothing of the text is left out. */
export function reportData({ source, language, leftovers }: Intake, report: ReportDraft, file: string) {
  const wordsAt = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end)
  return {
    format: reportFormat,
    file,
    language,
    ...(report.period && { period: report.period }),
    matters: Object.fromEntries(
      reportMatters.map((matter) => [
        matter,
        partsOf(report, matter).map(({ words, span }) => ({ words, span })),
      ]),
    ),
    leftovers: leftovers.map((span) => ({ words: wordsAt(span), span })),
    text: source.text,
  }
}

/** What a report tells of one matter, in the order of the text. */
export function partsOf({ parts }: ReportDraft, matter: ReportMatter): ReportDraft['parts'] {
  return parts.filter((part) => part.matter === matter)
}
