import type { Run } from '@seloste/documents'
import type { Finding } from '@seloste/domain'
import { use } from 'react'
import { SeverityMark } from '../../../components/severity-mark.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { severityTexts } from '../../../language/severity-texts.ts'
import { useDesk } from '../editing/desk-context.ts'
import { findingKey } from './desk-findings.ts'
import { PlacedContext } from './placed-context.ts'
import { revealFinding } from './reveal-finding.ts'

/** The findings of a sentence, after its words. */
export function RunMarks({ run }: { run: Run }) {
  return <Marks findings={use(PlacedContext).runs.get(run)} />
}

/** The findings about what a section does not state at all, at its heading. */
export function SectionMarks({ section }: { section: string }) {
  return <Marks findings={use(PlacedContext).sections.get(section)} />
}

function Marks({ findings }: { findings: readonly Finding[] | undefined }) {
  const desk = useDesk()
  const { names } = useTexts(severityTexts)
  const language = useLanguage()
  return findings?.map((finding) => {
    const says = `${names[finding.severity]}. ${finding.message[language]}`
    return (
      <button
        key={findingKey(finding)}
        type="button"
        title={says}
        aria-label={says}
        className="ml-1 inline-flex cursor-pointer align-[-0.15em]"
        onClick={(event) => {
          event.stopPropagation()
          revealFinding(desk, finding)
        }}
      >
        <SeverityMark severity={finding.severity} />
      </button>
    )
  })
}
