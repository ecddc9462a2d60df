import type { RecordTemplateCode } from '@seloste/documents'
import { type Language, languages } from '@seloste/domain'

// Named here, so that the table of registers does not load the forms.
const forms: readonly RecordTemplateCode[] = ['fi', 'ico', 'cnil']

/** How the record is looked at: what its address says. */
export interface RecordView {
  form?: RecordTemplateCode | undefined
  language?: Language | undefined
}

/** Reads the view from an address; what cannot be one is left out. */
export function readRecordView(raw: Record<string, unknown>): RecordView {
  const form = forms.find((code) => code === raw['form'])
  const language = languages.find((code) => code === raw['language'])
  return { ...(form !== undefined && { form }), ...(language !== undefined && { language }) }
}
