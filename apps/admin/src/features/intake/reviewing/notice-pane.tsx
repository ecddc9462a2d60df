import type { FactPath, Span } from '@seloste/domain'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { reviewingTexts } from './reviewing-texts.ts'
import { selectedSpan } from './selected-span.ts'
import type { Stretch } from './stretches.ts'

/** The text as it was given: words of facts light up with their fact, what is left over is underlined. */
export function NoticePane(props: {
  text: string
  stretches: readonly Stretch[]
  lit: FactPath | undefined
  /** The fact whose words are to be seen. */
  shown: FactPath | undefined
  onLight: (fact: FactPath | undefined) => void
  onOpen: (fact: FactPath) => void
  onPick: (span: Span | undefined) => void
}) {
  const { text, stretches, lit, shown, onLight, onOpen, onPick } = props
  const texts = useTexts(reviewingTexts)
  const pane = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (shown === undefined || pane.current === null) return
    const mark = marksIn(pane.current).find((one) => factsOf(one).includes(shown))
    if (mark) pane.current.scrollTop = mark.offsetTop - pane.current.clientHeight / 3
  }, [shown])

  return (
    <section aria-labelledby="source-text" className="flex min-w-0 flex-col gap-2">
      <h2 id="source-text" className="text-large font-semibold">
        {texts.text}
      </h2>
      <p id="source-keys" className="text-small text-soft max-sm:hidden">
        {texts.textKeys}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are what is used; this hears for them. */}
      <div
        ref={pane}
        className="relative max-h-[75dvh] max-sm:max-h-[45dvh] overflow-auto rounded-lg border border-line bg-raised p-5 leading-relaxed break-words whitespace-pre-wrap"
        onMouseOver={({ target }) => onLight(target instanceof HTMLElement ? factsOf(target)[0] : undefined)}
        onMouseLeave={() => onLight(undefined)}
        onFocus={({ target }) => onLight(factsOf(target)[0])}
        onBlur={() => onLight(undefined)}
        onKeyDown={(event) => move(event, onOpen)}
        onMouseUp={() => onPick(pane.current === null ? undefined : selectedSpan(pane.current))}
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
  const first = stretches.find(({ facts }) => facts.length > 0)
  return stretches.map((stretch) => {
    const { start, end, facts, isLeftover } = stretch
    const words = text.slice(start, end)
    if (facts.length === 0) {
      return (
        <span
          key={start}
          data-start={start}
          className={isLeftover && /[\p{L}\p{N}]/u.test(words) ? leftoverLook : ''}
        >
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
        className={`cursor-pointer rounded-xs ${isLit ? 'bg-accent text-on-accent' : 'bg-accent-tint text-ink'}`}
      >
        {words}
      </mark>
    )
  })
})

const leftoverLook = 'underline decoration-warning decoration-dotted decoration-2 underline-offset-4'

function factsOf(element: Element): readonly FactPath[] {
  return element instanceof HTMLElement ? (element.dataset['facts']?.split(' ') ?? []) : []
}

function marksIn(pane: HTMLElement): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>('mark')]
}

function move(event: KeyboardEvent<HTMLDivElement>, onOpen: (fact: FactPath) => void): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement)) return
  const marks = marksIn(currentTarget)
  const at = marks.indexOf(target)
  const [fact] = factsOf(target)
  if (key === 'Enter' && fact !== undefined) onOpen(fact)
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
  if (by === undefined || at === -1) return
  event.preventDefault()
  marks[at + by]?.focus()
}
