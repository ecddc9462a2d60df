import type { FactPath } from '@seloste/domain'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { fold, useDesk, useView } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'

/** The rarer fields of something, shown when asked for. */
export function More({ path, children }: { path: FactPath; children: ReactNode }) {
  const desk = useDesk()
  const texts = useTexts(fieldTexts)
  const name = `${path}#more`
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
        {isOpen ? texts.less : texts.more}
      </Button>
      {isOpen && children}
    </>
  )
}
