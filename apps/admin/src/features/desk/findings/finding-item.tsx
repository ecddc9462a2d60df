import type { Finding } from '@seloste/domain'
import { memo } from 'react'
import { LawNote } from '../../../components/law-note.tsx'
import { SeverityMark, severityInk } from '../../../components/severity-mark.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { severityTexts } from '../../../language/severity-texts.ts'
import { FindingActions } from './finding-actions.tsx'
import { useProvisions } from './use-provisions.ts'

/** A finding: how grave, what, by which article and why, and what can be done about it. */
export const FindingItem = memo(function FindingItem({ finding }: { finding: Finding }) {
  const { names } = useTexts(severityTexts)
  const language = useLanguage()
  const { severity, message } = finding
  const provisions = useProvisions(finding.article)
  return (
    <li
      data-finding={finding.rule}
      data-finding-path={finding.path}
      tabIndex={-1}
      className="flex gap-2.5 rounded-sm py-2 outline-offset-4"
    >
      <SeverityMark severity={severity} className="mt-1" />
      <div className="min-w-0 grow">
        <p>
          <span className={`font-semibold ${severityInk[severity]}`}>{names[severity]}.</span>{' '}
          {message[language]}
        </p>
        <div className="flex flex-wrap items-baseline gap-x-4 text-small">
          <LawNote provisions={provisions} />
          <FindingActions finding={finding} />
        </div>
      </div>
    </li>
  )
})
