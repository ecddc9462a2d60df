import { countryName, type FactPath } from '@seloste/domain'
import { useState } from 'react'
import { ComboBox } from '../components/combo-box.tsx'
import { countriesIn } from '../language/countries.ts'
import { useLanguage } from '../language/interface-language.ts'
import type { ContentForm } from './content-form.ts'

/** A country found by typing its name. */
export function CountryFact(props: {
  form: ContentForm
  path: FactPath
  label: string
  description?: string
}) {
  const { form, path, label, description } = props
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const value = form.valueAt(path)
  const chosen = typeof value === 'string' ? (countryName(value, language) ?? value) : ''
  const wanted = (typed ?? '').trim().toLocaleLowerCase()
  return (
    <div data-path={path}>
      <ComboBox
        label={label}
        isOptional
        description={description}
        errorMessage={form.errorAt(path)}
        choices={countriesIn(language).filter(({ label: name }) => name.toLocaleLowerCase().includes(wanted))}
        inputValue={typed ?? chosen}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          form.put(path, String(key))
          setTyped(undefined)
        }}
        onBlur={() => {
          if (typed !== undefined && wanted === '') form.put(path, undefined)
          setTyped(undefined)
        }}
      />
    </div>
  )
}
