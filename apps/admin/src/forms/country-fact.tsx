import type { FactPath } from '@seloste/domain'
import { CountryBox } from '../components/country-box.tsx'
import type { ContentForm } from './content-form.ts'

/** A country of a form. */
export function CountryFact(props: {
  form: ContentForm
  path: FactPath
  label: string
  description?: string
}) {
  const { form, path, ...words } = props
  return (
    <div data-path={path}>
      <CountryBox
        {...words}
        isOptional
        errorMessage={form.errorAt(path)}
        value={form.valueAt(path)}
        onChange={(country) => form.put(path, country)}
      />
    </div>
  )
}
