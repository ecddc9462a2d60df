import { countryName, type FactPath } from '@seloste/domain'
import { useState } from 'react'
import { ComboBox } from '../../../components/combo-box.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { countriesIn } from '../../../language/countries.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'

/** A country found by typing; with `area` also the EEA as a whole. */
export function CountryFact(props: { path: FactPath; label?: string; withArea?: boolean }) {
  const { path, withArea = false } = props
  const { store } = useDesk()
  const value = useFact(path)
  const language = useLanguage()
  const texts = useTexts(fieldTexts)
  const words = useFactWords(path, props.label)
  const [typed, setTyped] = useState<string>()
  const name = (code: string) => (code === 'EEA' ? texts.EEA : (countryName(code, language) ?? code))
  const wanted = (typed ?? '').trim().toLocaleLowerCase()
  const all = [...(withArea ? [{ value: 'EEA', label: texts.EEA }] : []), ...countriesIn(language)]
  return (
    <FieldFrame path={path} className="max-w-80">
      <ComboBox
        {...words}
        choices={all.filter((one) => wanted === '' || one.label.toLocaleLowerCase().includes(wanted))}
        inputValue={typed ?? (typeof value === 'string' ? name(value) : '')}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          store.edit(path, String(key))
          setTyped(undefined)
        }}
        onBlur={() => {
          if (typed !== undefined && wanted === '') store.edit(path, undefined)
          setTyped(undefined)
        }}
      />
    </FieldFrame>
  )
}
