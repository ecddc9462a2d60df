import type { FactPath, Span } from '@seloste/domain'
import { memo, useEffect, useRef } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { act, factsOf, marksIn, move } from './pane-keys.ts'
import { selectedSpan } from './placing/selected-span.ts'
import { reviewingTexts } from './reviewing-texts.ts'
import type { Stretch } from './stretches.ts'

/** The text as it was given: words of facts light up with their fact, what is left over is underlined. */
export function NoticePane(props: {
  text: string
  stretches: readonly Stretch[]
  lit: FactPath | undefined
  /** The fact whose words are to be seen. */
  shown: FactPath | undefined
  onPoint: (fact: FactPath | undefined) => void
  onFocus: (fact: FactPath | undefined) => void
  onOpen: (fact: FactPath) => void
  /** What is selected now; undefined when nothing is. */
  onPick?: (span: Span | undefined) => void
  /** Words are to be put where they belong; absent where they cannot be. */
  onPlace?: (span: Span) => void
}) {
  const { text, stretches, lit, shown, onPoint, onFocus, onOpen, onPick, onPlace } = props
  const texts = useTexts(reviewingTexts)
  const pane = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (shown === undefined || pane.current === null) return
    const mark = marksIn(pane.current).find((one) => factsOf(one).includes(shown))
    if (mark) pane.current.scrollTop = mark.offsetTop - pane.current.clientHeight / 3
  }, [shown])

  useEffect(() => {
    const hear = () => {
      const { current } = pane
      const anchor = window.getSelection()?.anchorNode ?? null
      // A press elsewhere takes the selection away, and is not meant to.
      if (current?.contains(anchor)) onPick?.(selectedSpan(current))
    }
    document.addEventListener('selectionchange', hear)
    return () => document.removeEventListener('selectionchange', hear)
  }, [onPick])

  return (
    <section aria-labelledby="source-text" className="flex min-w-0 flex-col gap-2">
      <h2 id="source-text" className="text-large font-semibold">
        {texts.text}
      </h2>
      <p id="source-keys" className="text-small text-soft max-sm:hidden">
        {onPlace === undefined ? texts.readingKeys : texts.textKeys}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are what is used; this hears for them. */}
      <div
        ref={pane}
        className="relative max-h-[75dvh] max-sm:max-h-[45dvh] overflow-auto rounded-lg border border-line bg-raised p-5 leading-relaxed break-words whitespace-pre-wrap"
        onMouseMove={({ target }) => onPoint(target instanceof HTMLElement ? factsOf(target)[0] : undefined)}
        onMouseLeave={() => onPoint(undefined)}
        onFocus={({ target }) => onFocus(factsOf(target)[0])}
        onBlur={() => onFocus(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') act(event, { onOpen, onPlace })
          else move(event)
        }}
        onClick={({ target }) => {
          const [fact] = target instanceof HTMLElement ? factsOf(target) : []
          if (fact !== undefined && (window.getSelection()?.isCollapsed ?? true)) onOpen(fact)
        }}
      >
        <Stretches text={text} stretches={stretches} lit={lit} />
      </div>
    </section>
  )
}

const Stretches = memo(function Stretches(props: {
  text: string
  stretches: readonly Stretch[]
  lit: FactPath | undefined
}) {
  const { text, stretches, lit } = props
  const first = stretches.find(({ facts, isLeftover }) => facts.length > 0 || isLeftover)
  return stretches.map((stretch) => {
    const { start, end, facts, isLeftover } = stretch
    const words = text.slice(start, end)
    if (facts.length === 0 && !(isLeftover && /[\p{L}\p{N}]/u.test(words))) {
      return (
        <span key={start} data-start={start}>
          {words}
        </span>
      )
    }
    const isLit = lit !== undefined && facts.includes(lit)
    return (
      <mark
        key={start}
        data-start={start}
        data-facts={facts.join(' ')}
        tabIndex={stretch === first ? 0 : -1}
        className={`rounded-xs ${facts.length === 0 ? leftoverLook : isLit ? litLook : tiedLook}`}
      >
        {words}
      </mark>
    )
  })
})

const tiedLook = 'cursor-pointer bg-accent-tint text-ink'
const litLook = 'cursor-pointer bg-accent text-on-accent'
const leftoverLook =
  'bg-transparent text-ink underline decoration-warning decoration-dotted decoration-2 underline-offset-4'
