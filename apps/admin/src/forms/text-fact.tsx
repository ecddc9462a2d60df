import type { FactPath } from '@seloste/domain'
import { TextField, type TextFieldProps } from '../components/text-field.tsx'
import type { ContentForm } from './content-form.ts'

/** A one-line fact of a form. */
export function TextFact(
  props: Omit<TextFieldProps, 'value' | 'onChange' | 'errorMessage' | 'form'> & {
    form: ContentForm
    path: FactPath
  },
) {
  const { form, path, ...field } = props
  const value = form.valueAt(path)
  return (
    <div data-path={path}>
      <TextField
        {...field}
        value={typeof value === 'string' ? value : ''}
        onChange={(text) => form.put(path, text === '' ? undefined : text)}
        errorMessage={form.errorAt(path)}
      />
    </div>
  )
}
