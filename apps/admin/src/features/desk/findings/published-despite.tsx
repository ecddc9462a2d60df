import type { Publication } from '@seloste/domain'
import { SeverityMark } from '../../../components/severity-mark.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { findingsTexts } from './findings-texts.ts'

/** That a version was published with errors open, and the reason that was given. */
export function PublishedDespite({ publication }: { publication: Publication }) {
  const texts = useTexts(findingsTexts)
  const { assessment, reason } = publication
  if (reason === undefined || assessment === undefined || assessment.errors === 0) return null
  return (
    <p className="flex w-full gap-2 text-small">
      <SeverityMark severity="error" />
      <span className="min-w-0 break-words">
        {texts.publishedDespite(assessment.errors)} {reason}
      </span>
    </p>
  )
}
