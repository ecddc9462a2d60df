import { composeNotice } from '@seloste/documents'
import { type Register, resolveRegister } from '@seloste/domain'
import { useMemo } from 'react'
import { today } from '../../../language/dates.ts'
import { useDesk, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { NoticePaper } from '../notice/notice-paper.tsx'

/** The notice that a version makes, in the language and layout of the desk. */
export function VersionNotice({ content }: { content: Register }) {
  const { organisation, known } = useDesk()
  const referable = useObserved(known, (now) => now)
  const language = useView((view) => view.language)
  const layout = useView((view) => view.layout)
  const notice = useMemo(
    () =>
      composeNotice(resolveRegister(content, referable), organisation, { language, layout, date: today() }),
    [content, referable, organisation, language, layout],
  )
  return (
    <div className="max-h-[55vh] overflow-auto rounded-md border border-line px-5 py-4">
      <NoticePaper document={notice} />
    </div>
  )
}
