import { type Language, languages } from '@seloste/domain'
import type { ContentForm } from '../../forms/content-form.ts'

/** The languages chosen in the form, in their order. */
export function languagesOf(form: ContentForm): readonly Language[] {
  const value = form.valueAt('languages')
  const given: readonly unknown[] = Array.isArray(value) ? value : []
  return given.flatMap((one) => languages.filter((known) => known === one))
}
