import { countryName } from '@seloste/domain'
import { useState } from 'react'
import { countriesIn } from '../language/countries.ts'
import { useLanguage } from '../language/interface-language.ts'
import { ComboBox } from './combo-box.tsx'
import type { FieldParts } from './field-parts.tsx'

/** A country found by typing its name; emptied, none. `area` is what the EEA as a whole is called, where it may be chosen. */
export function CountryBox(
  props: FieldParts & {
    /** ISO 3166-1 alpha-2, or `EEA`. */
    value: unknown
    onChange: (country: string | undefined) => void
    area?: string | undefined
  },
) {
  const { value, onChange, area, ...parts } = props
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const nameOf = (code: string) => (code === 'EEA' && area) || (countryName(code, language) ?? code)
  const wanted = (typed ?? '').trim().toLocaleLowerCase()
  const all = [...(area === undefined ? [] : [{ value: 'EEA', label: area }]), ...countriesIn(language)]
  return (
    <ComboBox
      {...parts}
      choices={all.filter(({ label }) => label.toLocaleLowerCase().includes(wanted))}
      inputValue={typed ?? (typeof value === 'string' ? nameOf(value) : '')}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        onChange(String(key))
        setTyped(undefined)
      }}
      onBlur={() => {
        if (typed !== undefined && wanted === '') onChange(undefined)
        setTyped(undefined)
      }}
    />
  )
}
