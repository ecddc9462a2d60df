import { citationIn, type Finding, type Language, type Severity } from '@seloste/domain'
import type { Judged } from '../command/check.ts'
import { version } from '../version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** Findings as SARIF 2.1.0, the format in which code hosts take results (OASIS, 2020). */
export function findingsSarif(judged: readonly Judged[], language: Language): string {
  const found = judged.flatMap((one) => [
    ...one.assessment.findings.map((finding) => ({ one, finding, kind: 'fail' as const })),
    ...one.assessment.openTasks.map((finding) => ({ one, finding, kind: 'open' as const })),
  ])
  const rules = [...new Map(found.map(({ finding }) => [finding.rule, finding])).values()]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'seloste',
            semanticVersion: version(),
            language,
            rules: rules.map(({ rule, article, severity }) => ({
              id: rule,
              shortDescription: { text: citationIn(article, language) },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        properties: { lawPack: judged[0]?.assessment.lawPack, date: judged[0]?.assessment.date },
        results: found.map(({ one, finding, kind }) => ({
          ruleId: finding.rule,
          kind,
          // A result that is not a failure has the level `none`: SARIF 2.1.0, 3.27.10.
          level: kind === 'fail' ? levels[finding.severity] : 'none',
          message: { text: `${finding.message[language]} (${citationIn(finding.article, language)})` },
          locations: [locationOf(one, finding)],
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function locationOf({ file, lineOf }: Judged, finding: Finding) {
  const line = lineOf(finding)
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
    logicalLocations: [{ fullyQualifiedName: finding.path }],
  }
}

/** A relative reference of RFC 3986; standard input has a name of its own. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
