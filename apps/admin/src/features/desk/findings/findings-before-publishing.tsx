import type { Finding } from '@seloste/domain'
import { publicationReasonLeast } from '@seloste/domain'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { SeverityMark } from '../../../components/severity-mark.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { today, writeDate } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { severityTexts } from '../../../language/severity-texts.ts'
import { useDesk } from '../editing/desk-context.ts'
import { findingKey } from './desk-findings.ts'
import { findingsTexts } from './findings-texts.ts'
import { revealFinding } from './reveal-finding.ts'
import type { PublishReason } from './use-publish-reason.ts'

/** What the law finds in what is about to be published, and where errors are open the reason to publish it anyway. */
export function FindingsBeforePublishing({ asked, onLeave }: { asked: PublishReason; onLeave: () => void }) {
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  const errors = asked.findings.filter(({ severity }) => severity === 'error')
  const others = asked.findings.filter(({ severity }) => severity !== 'error')
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{texts.before}</h3>
      {errors.length === 0 ? (
        <p>
          <span className="text-fine">{texts.noErrors}</span>{' '}
          <span className="text-soft">{texts.checked(asked.rules, writeDate(today(), language))}</span>
        </p>
      ) : (
        <>
          <NoticeBox tone="error" title={texts.openErrors(errors.length)}>
            <Listed findings={errors} onLeave={onLeave} />
          </NoticeBox>
          <TextArea
            label={texts.reason}
            description={texts.reasonHelp}
            errorMessage={asked.isLacking ? texts.reasonShort(publicationReasonLeast) : undefined}
            value={asked.text}
            onChange={asked.setText}
            isRequired
          />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary className="cursor-pointer">{texts.others(others.length)}</summary>
          <Listed findings={others} onLeave={onLeave} />
        </details>
      )}
    </section>
  )
}

function Listed({ findings, onLeave }: { findings: readonly Finding[]; onLeave: () => void }) {
  const desk = useDesk()
  const { names } = useTexts(severityTexts)
  const language = useLanguage()
  return (
    <ul className="flex flex-col gap-1">
      {findings.map((finding) => (
        <li key={findingKey(finding)} className="flex gap-2">
          <SeverityMark severity={finding.severity} className="mt-1" />
          <button
            type="button"
            className="cursor-pointer text-left underline decoration-edge underline-offset-2"
            onClick={() => {
              onLeave()
              setTimeout(() => revealFinding(desk, finding), 50)
            }}
          >
            <span className="sr-only">{names[finding.severity]}. </span>
            {finding.message[language]}
          </button>
        </li>
      ))}
    </ul>
  )
}
