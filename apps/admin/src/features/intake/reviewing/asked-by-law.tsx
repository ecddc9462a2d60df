import { judge } from '@seloste/domain'
import { useMemo } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { today } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import type { Draft } from './draft.ts'
import { reviewingTexts } from './reviewing-texts.ts'

/** What today's law finds in the words and the facts that were read from them. */
export function AskedByLaw({ draft }: { draft: Draft }) {
  const texts = useTexts(reviewingTexts)
  const language = useLanguage()
  const { frozen, notice } = draft
  const findings = useMemo(() => {
    const { register, organisation } = frozen
    return judge({ register, organisation, origin: 'read', notice }, { date: today() }).findings
  }, [frozen, notice])
  return (
    <details className="rounded-lg border border-line p-4">
      <summary className="cursor-pointer text-large font-semibold">{texts.law(findings.length)}</summary>
      <p className="pt-2 text-small text-soft">{texts.lawNote}</p>
      <ul className="flex list-disc flex-col gap-1.5 pt-2 pl-5">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.path}`}>
            {finding.message[language]} <span className="text-small text-soft">{finding.article}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
