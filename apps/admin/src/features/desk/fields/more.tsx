import type { FactPath } from '@seloste/domain'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { fold, useDesk, useView } from '../editing/desk-context.ts'
import { moreOf } from '../editing/reveal.ts'
import { fieldTexts } from '../wording/field-texts.ts'

/** The rarer fields of a fact, or of a section by its code, shown when asked for or when something leads there. */
export function More({ path, label, children }: { path: FactPath; label?: string; children: ReactNode }) {
  const desk = useDesk()
  const texts = useTexts(fieldTexts)
  const name = moreOf(path)
  const isOpen = useView((view) => view.open.has(name))
  return (
    <>
      <Button
        tone="quiet"
        size="small"
        className="-ml-2.5 self-start"
        aria-expanded={isOpen}
        onPress={() => fold(desk, name, !isOpen)}
      >
        {isOpen ? texts.less : (label ?? texts.more)}
      </Button>
      {isOpen && children}
    </>
  )
}
