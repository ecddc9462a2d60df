import type { FactPath } from '@seloste/domain'
import { TextArea } from '../components/text-area.tsx'
import type { ContentForm } from './content-form.ts'

/** A text of several lines that is recorded in one language. */
export function LongFact(props: { form: ContentForm; path: FactPath; label: string; lang: string }) {
  const { form, path, label, lang } = props
  const value = form.valueAt(path)
  return (
    <div data-path={path}>
      <TextArea
        label={label}
        isOptional
        value={typeof value === 'string' ? value : ''}
        onChange={(text) => form.put(path, text === '' ? undefined : text)}
        errorMessage={form.errorAt(path)}
        lang={lang}
      />
    </div>
  )
}
