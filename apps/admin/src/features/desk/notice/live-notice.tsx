import type { FrozenRegister } from '@seloste/domain'
import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { revealFact } from '../editing/reveal.ts'
import { PlacedContext } from '../findings/placed-context.ts'
import { usePlacedFindings } from '../findings/use-placed-findings.ts'
import { usePublicChanges } from '../publishing/use-public-changes.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { ChangeStrip } from './change-strip.tsx'
import { light, mainSentenceOf } from './lighting.ts'
import { NoticePaper } from './notice-paper.tsx'
import { NoticeTools } from './notice-tools.tsx'
import { useKeptPlace } from './use-kept-place.ts'
import { useNotice } from './use-notice.ts'

/** The notice beside the facts, composed anew on every edit. */
export function LiveNotice({ published }: { published: FrozenRegister | undefined }) {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const notice = useNotice()
  const changes = usePublicChanges(published)
  const changed = useMemo(() => changes?.differences.map(({ path }) => path) ?? [], [changes])
  const placed = usePlacedFindings(notice)
  const box = useRef<HTMLElement>(null)
  const focused = useObserved(desk.attention, (attention) => attention.focused)
  const pointed = useObserved(desk.attention, (attention) => attention.pointed)
  const fact = pointed ?? focused

  useLayoutEffect(() => {
    if (box.current) light(box.current, fact, changed)
  }, [fact, changed, notice])
  useEffect(() => {
    const paper = box.current
    if (!paper || focused === undefined) return
    const sentence = mainSentenceOf(paper, focused)
    if (sentence) scrollInside(paper, sentence)
  }, [focused])
  useKeptPlace(box, `${notice.language} ${notice.layout}`)

  const edit = (event: MouseEvent) => {
    if (
      !(event.target instanceof Element) ||
      event.target.closest('a, button') ||
      getSelection()?.isCollapsed === false
    )
      return
    const path = event.target.closest<HTMLElement>('[data-fact]')?.dataset['fact']
    if (path !== undefined) revealFact(desk, path)
  }
  return (
    <section aria-label={texts.notice} className="flex h-full min-h-0 flex-col">
      <NoticeTools />
      {changes && <ChangeStrip changes={changes} />}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same fields are reached by keyboard on the other side */}
      <section
        ref={box}
        aria-label={texts.paper}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        onClick={edit}
        className="min-h-0 grow overflow-auto bg-raised px-5 py-6 sm:px-8"
        data-notice
      >
        <PlacedContext value={placed}>
          <NoticePaper document={notice} />
        </PlacedContext>
      </section>
    </section>
  )
}

function scrollInside(box: HTMLElement, element: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8) return
  box.scrollBy({ top: inner.top - outer.top - outer.height / 3 })
}
