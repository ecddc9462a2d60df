import type { Span } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { reviewingTexts } from './reviewing-texts.ts'

const shownFirst = 8

/** What no fact came from, each with the way to place it. */
export function LeftoverList(props: {
  text: string
  leftovers: readonly Span[]
  onPlace: (span: Span) => void
}) {
  const { text, leftovers, onPlace } = props
  const texts = useTexts(reviewingTexts)
  const [isWhole, setWhole] = useState(false)
  const said = leftovers
    .map((span) => ({
      span,
      words: text
        .slice(span.start, span.end)
        .replace(/\s+/g, ' ')
        .replace(/^[\s,.;:–-]+/, '')
        .trim(),
    }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
  const shown = isWhole ? said : said.slice(0, shownFirst)
  return (
    <section aria-labelledby="leftovers" className="flex flex-col gap-2">
      <h3 id="leftovers" className="text-large font-semibold">
        {texts.leftovers(said.length)}
      </h3>
      <p className="text-small text-soft">{said.length === 0 ? texts.noLeftovers : texts.leftoversNote}</p>
      <ul className="border-t border-line">
        {shown.map(({ span, words }) => (
          <li key={span.start} className="flex items-start justify-between gap-3 border-b border-line py-2">
            <span className="line-clamp-3 min-w-0 break-words">{words}</span>
            <Button
              size="small"
              onPress={() => onPlace(span)}
              aria-label={`${texts.place}: ${words.slice(0, 60)}`}
            >
              {texts.place}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < said.length && (
        <Button size="small" tone="quiet" className="self-start" onPress={() => setWhole(true)}>
          {texts.showAll(said.length)}
        </Button>
      )}
    </section>
  )
}
