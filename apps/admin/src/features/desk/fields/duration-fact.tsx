import type { FactPath } from '@seloste/domain'
import { useState } from 'react'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'
import { durationOf, type SpanUnit, spanOf, spanUnits } from './span.ts'

/** A period: a number and its unit. */
export function DurationFact(props: { path: FactPath; label?: string; usual?: SpanUnit }) {
  const { path, usual = 'Y' } = props
  const { store } = useDesk()
  const value = useFact(path)
  const words = useFactWords(path, props.label)
  const texts = useTexts(fieldTexts)
  const [chosenUnit, setUnit] = useState<SpanUnit>(usual)
  const iso = typeof value === 'string' ? value : undefined
  const span = iso === undefined ? undefined : spanOf(iso)
  const unit = span?.unit ?? chosenUnit
  if (iso !== undefined && span === undefined) {
    return (
      <FieldFrame path={path}>
        <TextField
          {...words}
          width="short"
          value={iso}
          onChange={(text) => store.edit(path, text === '' ? undefined : text, { typing: true })}
        />
      </FieldFrame>
    )
  }
  return (
    <FieldFrame path={path} className="grid grid-cols-[7rem_minmax(8rem,12rem)] items-end gap-2">
      <TextField
        label={words.label}
        errorMessage={words.errorMessage}
        inputMode="numeric"
        value={span === undefined ? '' : String(span.count)}
        onChange={(text) => {
          const count = Number(text.replace(/\D/g, '').slice(0, 4))
          store.edit(path, count === 0 ? undefined : durationOf({ count, unit }), { typing: true })
        }}
      />
      <Select
        label={texts.unit}
        isLabelHidden
        choices={spanUnits.map((one) => ({ value: one, label: texts.units[one] }))}
        value={unit}
        onChange={(next) => {
          setUnit(next)
          if (span !== undefined) store.edit(path, durationOf({ count: span.count, unit: next }))
        }}
      />
      {words.description && <p className="col-span-2 text-small text-soft">{words.description}</p>}
    </FieldFrame>
  )
}
