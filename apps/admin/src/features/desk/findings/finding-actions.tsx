import type { Finding } from '@seloste/domain'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { revealFact } from '../editing/reveal.ts'
import { findingsTexts } from './findings-texts.ts'
import { useFix } from './use-fix.ts'

/** What can be done about a finding: its fix, where there is one without doubt, and the way to its place. */
export function FindingActions({ finding }: { finding: Finding }) {
  const desk = useDesk()
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  const mend = useFix()
  const { organisation } = useParams({ strict: false })
  const { fix, path } = finding
  return (
    <>
      {fix && (
        <Button tone="quiet" size="small" className="-mx-2.5" onPress={() => void mend(finding, fix)}>
          {fix.label[language]}
        </Button>
      )}
      {path.startsWith('organisation/') && organisation !== undefined ? (
        <Link
          to="/$organisation/settings"
          params={{ organisation }}
          className="py-1 text-accent underline underline-offset-2"
        >
          {texts.toOrganisation}
        </Link>
      ) : (
        <button
          type="button"
          className="cursor-pointer py-1 text-accent underline underline-offset-2"
          onClick={() => revealFact(desk, path)}
        >
          {texts.toField}
        </button>
      )}
    </>
  )
}
