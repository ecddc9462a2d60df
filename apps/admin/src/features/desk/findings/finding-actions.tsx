import type { FactPath, Finding } from '@seloste/domain'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useRegister } from '../editing/desk-context.ts'
import { revealFact } from '../editing/reveal.ts'
import { findingsTexts } from './findings-texts.ts'
import { useFix } from './use-fix.ts'
import { sharedPartyAround, writtenAt } from './written-at.ts'

const wayLook = 'cursor-pointer py-1 text-accent underline underline-offset-2'

/** What can be done about a finding: its fix, where there is one without doubt, and the way to its place. */
export function FindingActions({ finding }: { finding: Finding }) {
  const language = useLanguage()
  const mend = useFix()
  const { fix, path } = finding
  return (
    <>
      {fix && (
        <Button tone="quiet" size="small" className="-mx-2.5" onPress={() => void mend(finding, fix)}>
          {fix.label[language]}
        </Button>
      )}
      <WayToFact path={path} />
    </>
  )
}

function WayToFact({ path }: { path: FactPath }) {
  const desk = useDesk()
  const texts = useTexts(findingsTexts)
  // Drawn anew when another party stands around the fact, and not at every letter.
  useRegister((register) => sharedPartyAround(register, path))
  const { organisation } = useParams({ strict: false })
  const at = writtenAt(desk.store.get().register, path)
  if (at.page === 'desk' || organisation === undefined) {
    return (
      <button type="button" className={wayLook} onClick={() => revealFact(desk, path)}>
        {texts.toField}
      </button>
    )
  }
  return at.page === 'party' ? (
    <Link
      to="/$organisation/parties/$party"
      params={{ organisation, party: at.party }}
      search={{ fact: at.fact }}
      className={wayLook}
    >
      {texts.toParty}
    </Link>
  ) : (
    <Link
      to="/$organisation/settings"
      params={{ organisation }}
      search={{ fact: at.fact }}
      className={wayLook}
    >
      {texts.toOrganisation}
    </Link>
  )
}
