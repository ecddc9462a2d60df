import { type FactPath, factLabel, type Tie } from '@seloste/domain'
import { useEffect } from 'react'
import { Button } from '../../../components/button.tsx'
import { isTyping } from '../../../components/is-typing.ts'
import { KeyHint } from '../../../components/key-hint.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { reviewingTexts } from './reviewing-texts.ts'
import type { ToldFact } from './told-facts.ts'

const mostWords = 240

/** Asks about one unsure fact; number keys answer. */
export function QuestionCard(props: {
  tie: Tie
  told: ToldFact
  words: string
  at: number
  all: number
  onShow: (fact: FactPath) => void
  onYes: () => void
  onNo: () => void
  onLater: () => void
  onKeepAll: () => void
}) {
  const { tie, told, words, at, all, onShow, onYes, onNo, onLater, onKeepAll } = props
  const texts = useTexts(reviewingTexts)
  const language = useLanguage()

  useEffect(() => onShow(tie.fact), [tie.fact, onShow])
  useEffect(() => {
    const answers: Record<string, () => void> = { 1: onYes, 2: onNo, 3: onLater, 4: onKeepAll }
    const answer = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const act = answers[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', answer)
    return () => window.removeEventListener('keydown', answer)
  }, [onYes, onNo, onLater, onKeepAll])

  const choices = [
    { key: '1', title: texts.yes, act: onYes },
    { key: '2', title: texts.no, act: onNo },
    { key: '3', title: texts.later, act: onLater },
    { key: '4', title: texts.keepAll, act: onKeepAll },
  ]
  return (
    <section
      aria-labelledby="question"
      className="flex flex-col gap-3 rounded-lg border border-edge bg-raised p-4"
    >
      <h3 id="question" className="text-small text-soft">
        {texts.question(at, all)}
      </h3>
      <div role="status" className="flex flex-col gap-1">
        <p className="text-small text-soft">{factLabel(tie.fact, language)}</p>
        <p className="text-large break-words">{told.value}</p>
        <p className="text-small text-soft">
          {texts.fromWords}: <q className="break-words">{shortened(words)}</q>
        </p>
        <p className="font-semibold">{texts.isRight}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ key, title, act }) => (
          <Button key={key} size="small" tone={key === '1' ? 'primary' : 'plain'} onPress={act}>
            {title} <KeyHint keys={key} />
          </Button>
        ))}
      </div>
    </section>
  )
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > mostWords ? `${line.slice(0, mostWords)}…` : line
}
