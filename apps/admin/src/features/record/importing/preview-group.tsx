import type { ImportRow } from '@seloste/api'
import { factLabel, fieldErrorReason, textIn } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { importTexts } from './import-texts.ts'

const shownAtOnce = 50

/** The rows that come to the same end, with what is to be told of each. */
export function PreviewGroup(props: {
  outcome: ImportRow['outcome']
  rows: readonly ImportRow[]
  taken: ReadonlySet<number>
  onToggle: (at: number) => void
}) {
  const { outcome, rows, taken, onToggle } = props
  const texts = useTexts(importTexts)
  const [shown, setShown] = useState(shownAtOnce)
  const group = rows.flatMap((row, at) => (row.outcome === outcome ? [{ row, at }] : []))
  if (group.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-title">
        {texts.outcomes[outcome]} <span className="font-normal text-soft">({group.length})</span>
      </h2>
      {texts.advice[outcome] !== '' && <p className="max-w-prose text-soft">{texts.advice[outcome]}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {group.slice(0, shown).map(({ row, at }) => (
          <PreviewRow key={at} row={row} isTaken={taken.has(at)} onToggle={() => onToggle(at)} />
        ))}
      </ul>
      {group.length > shown && (
        <div>
          <Button size="small" onPress={() => setShown(shown + shownAtOnce * 4)}>
            {texts.more}
          </Button>
        </div>
      )}
    </section>
  )
}

function PreviewRow(props: { row: ImportRow; isTaken: boolean; onToggle: () => void }) {
  const { row, isTaken, onToggle } = props
  const texts = useTexts(importTexts)
  const language = useLanguage()
  const name = textIn(row.name, language)?.text ?? texts.unnamed
  const place = [row.sheet, texts.row(row.row)].filter((part) => part !== '').join(', ')
  const canBeTaken = row.outcome === 'create' || row.outcome === 'change' || row.outcome === 'duplicate'
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {canBeTaken ? (
          <Checkbox isSelected={isTaken} onChange={onToggle} aria-label={texts.take(name)}>
            <span className="font-semibold">{name}</span>
          </Checkbox>
        ) : (
          <span className="font-semibold">{name}</span>
        )}
        <span className="text-small text-soft">{place}</span>
      </div>
      {row.facts !== undefined && row.facts.length > 0 && (
        <p className="text-small">
          {texts.clash(row.facts.map((fact) => factLabel(fact, language)).join(', '))}
        </p>
      )}
      {row.remarks.length > 0 && (
        <ul className="flex flex-col gap-1 text-small">
          {row.remarks.map(({ cell, heading, kind, code, field }) => (
            <li
              key={`${cell} ${code} ${field?.path ?? ''}`}
              className={kind === 'error' ? 'text-error' : 'text-soft'}
            >
              <span className="font-semibold tabular-nums">{cell}</span> {heading !== '' && `${heading}: `}
              {field === undefined ? texts.remarks[code] : fieldErrorReason(field, language)}
            </li>
          ))}
        </ul>
      )}
      {row.edits.length > 0 && (
        <ul className="flex flex-col gap-2 text-small">
          {row.edits.map(({ cell, heading, before, after }) => (
            <li key={cell} className="grid gap-x-4 sm:grid-cols-[14rem_1fr_1fr]">
              <span>
                <span className="font-semibold tabular-nums">{cell}</span> {heading}
              </span>
              <del className="whitespace-pre-line text-soft decoration-1">
                <span className="sr-only">{texts.was}: </span>
                {before || '–'}
              </del>
              <ins className="whitespace-pre-line no-underline">
                <span className="sr-only">{texts.now}: </span>
                {after || '–'}
              </ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
