import type { FactPath } from '@seloste/domain'
import { Select } from '../components/select.tsx'
import { useTexts } from '../language/catalogue.ts'
import type { ContentForm } from './content-form.ts'
import { formTexts } from './form-texts.ts'

/** Whether something is so, is not, or is left open. */
export function YesNoFact({ form, path, label }: { form: ContentForm; path: FactPath; label: string }) {
  const texts = useTexts(formTexts)
  const value = form.valueAt(path)
  return (
    <div data-path={path}>
      <Select
        label={label}
        value={value === undefined ? 'open' : value === true ? 'yes' : 'no'}
        choices={[
          { value: 'open', label: texts.notStated },
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
        ]}
        onChange={(choice) => form.put(path, choice === 'open' ? undefined : choice === 'yes')}
        errorMessage={form.errorAt(path)}
      />
    </div>
  )
}
