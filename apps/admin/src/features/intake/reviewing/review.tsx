import {
  type FactPath,
  factLabel,
  type Intake,
  type KeptOrganisation,
  type KeptRegister,
  type ReadRegister,
  type Span,
  textIn,
} from '@seloste/domain'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { showToast } from '../../../components/toast.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { AcceptRegister } from './accept-register.tsx'
import { AskedByLaw } from './asked-by-law.tsx'
import { FactList, focusFact } from './fact-list.tsx'
import { LeftoverList } from './leftover-list.tsx'
import { NoticePane } from './notice-pane.tsx'
import { conceptAt } from './placing/concept-at.ts'
import { piecesOf } from './placing/pieces-of.ts'
import { PlaceDialog } from './placing/place-dialog.tsx'
import { placingTexts } from './placing/placing-texts.ts'
import { QuestionCard } from './question-card.tsx'
import { reviewingTexts } from './reviewing-texts.ts'
import { toldFact, toldFacts } from './told-facts.ts'
import { type KeptDraft, useDraft } from './use-draft.ts'
import { useLight } from './use-light.ts'

/** One register that was read, beside the text: looked through, completed, and made. */
export function Review(props: {
  organisation: KeptOrganisation
  intake: Intake
  register: ReadRegister
  kept: KeptDraft
  onCreated: (created: KeptRegister) => void
  onOrganisation: (kept: KeptOrganisation) => void
}) {
  const { organisation, intake, register, kept, onCreated, onOrganisation } = props
  const texts = useTexts(reviewingTexts)
  const words = useTexts(placingTexts)
  const language = useLanguage()
  const { text } = intake.source
  const review = useDraft(intake, register, kept)
  const { draft, question, stretches } = review
  const { at, onPoint, onFocus } = useLight()
  const lit = at ?? question?.fact
  const [shown, setShown] = useState<FactPath>()
  const [picked, setPicked] = useState<Span>()
  const [placing, setPlacing] = useState<Span>()
  const facts = useMemo(
    () => toldFacts(draft.frozen, draft.ties, language),
    [draft.frozen, draft.ties, language],
  )
  const wordsOf = (span: Span) => text.slice(span.start, span.end)

  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-3 lg:sticky lg:top-20">
        <NoticePane
          text={text}
          stretches={stretches}
          lit={lit}
          shown={shown}
          onPoint={onPoint}
          onFocus={onFocus}
          onOpen={focusFact}
          onPick={setPicked}
          onPlace={setPlacing}
        />
        {picked !== undefined && (
          <div
            role="status"
            className="flex items-center justify-between gap-3 rounded-md bg-sunken px-3 py-2"
          >
            <q className="line-clamp-2 min-w-0 break-words">{wordsOf(picked)}</q>
            <Button size="small" tone="primary" onPress={() => setPlacing(picked)}>
              {texts.place}
            </Button>
          </div>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <h2 className="text-large font-semibold">
          {texts.facts}: {textIn(draft.frozen.register.name, language)?.text ?? texts.noName}
        </h2>
        {question !== undefined && (
          <QuestionCard
            tie={question}
            told={toldFact(draft.frozen, question, language)}
            words={question.spans.map(wordsOf).join(' … ')}
            at={review.at}
            all={review.asked}
            onShow={setShown}
            onYes={() => review.settle([question])}
            onNo={() => review.remove(question.fact)}
            onLater={() => review.skip(question.fact)}
            onKeepAll={review.keepAll}
          />
        )}
        {question === undefined && review.asked > 0 && (
          <p role="status" className="text-soft">
            {texts.allAsked}
          </p>
        )}
        <FactList
          facts={facts}
          settled={draft.settled}
          lit={lit}
          groupOf={(group) =>
            group === 'organisation'
              ? { title: texts.organisation, note: texts.organisationNote }
              : { title: factLabel(group, language) }
          }
          onPoint={onPoint}
          onFocus={onFocus}
          onShow={setShown}
        />
        <LeftoverList text={text} leftovers={draft.leftovers} onPlace={setPlacing} />
        <AskedByLaw draft={draft} />
        <AcceptRegister
          organisation={organisation}
          draft={draft}
          onDecide={review.decide}
          onCreated={onCreated}
          onOrganisation={onOrganisation}
        />
      </div>
      {placing !== undefined && (
        <PlaceDialog
          pieces={piecesOf(text, intake.source.blocks, placing).map(wordsOf)}
          proposed={conceptAt(register.notice, placing)}
          onClose={() => setPlacing(undefined)}
          onPlace={async (place) => {
            const placed = await review.place(placing, place)
            setPlacing(undefined)
            setPicked(undefined)
            if (placed === undefined) showToast({ text: words.notPlaced, tone: 'error' })
            else showToast({ text: words.placed(placed.count), tone: 'fine', undo: placed.takeBack })
          }}
        />
      )}
    </div>
  )
}
