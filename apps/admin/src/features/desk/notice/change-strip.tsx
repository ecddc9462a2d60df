import { factLabel } from '@seloste/domain'
import { memo } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import type { ChangedStatement } from '../comparing/changed-statements.ts'
import { useDesk } from '../editing/desk-context.ts'
import { revealFact } from '../editing/reveal.ts'
import { deskTexts } from '../wording/desk-texts.ts'

const shown = 50

/** What has changed since publication, counted, and listed when asked. */
export const ChangeStrip = memo(function ChangeStrip(props: { changes: readonly ChangedStatement[] }) {
  const { changes } = props
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  if (changes.length === 0) {
    return <p className="border-b border-line px-5 py-2 text-small text-soft sm:px-8">{texts.asPublished}</p>
  }
  return (
    <details className="max-h-[45%] shrink-0 overflow-auto border-b border-line bg-warning-tint px-5 py-2 text-small sm:px-8">
      <summary className="cursor-pointer font-semibold text-warning">
        {texts.changedSince(changes.length)}
      </summary>
      <ul className="mt-2 flex flex-col gap-2 pb-2">
        {changes.slice(0, shown).map(({ path, before, after }) => (
          <li key={path}>
            <button
              type="button"
              className="cursor-pointer text-left font-semibold underline decoration-edge underline-offset-2"
              onClick={() => revealFact(desk, path)}
            >
              {factLabel(path, language)}
            </button>
            {before !== undefined && <del className="block text-soft">{before}</del>}
            {after !== undefined && <ins className="block no-underline">{after}</ins>}
          </li>
        ))}
      </ul>
    </details>
  )
})
