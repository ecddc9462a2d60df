import type { FactPath } from '@seloste/domain'
import { CountryBox } from '../../../components/country-box.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'

/** A country of the register; with `withArea` also the EEA as a whole. */
export function CountryFact(props: { path: FactPath; label?: string; withArea?: boolean }) {
  const { path, withArea = false } = props
  const { store } = useDesk()
  const value = useFact(path)
  const { EEA } = useTexts(fieldTexts)
  const words = useFactWords(path, props.label)
  return (
    <FieldFrame path={path} className="max-w-80">
      <CountryBox
        {...words}
        value={value}
        onChange={(country) => store.edit(path, country)}
        area={withArea ? EEA : undefined}
      />
    </FieldFrame>
  )
}
