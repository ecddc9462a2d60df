import { factLabel } from '../labels/fact-label.ts'
import type { Language } from '../text/language.ts'
import type { FieldError } from './failure.ts'
import type { FieldErrorCode } from './field-error.ts'
import { fieldErrorReasons } from './field-error-reasons.ts'

/** What is wrong with a field and what to write there, without the field's name: for a message beside the field. */
export function fieldErrorReason(error: Pick<FieldError, 'code' | 'params'>, language: Language): string {
  const limit = Number(error.params?.limit ?? 0)
  const reasons: Record<FieldErrorCode, Record<Language, Reason>> = fieldErrorReasons
  const reason = reasons[error.code][language]
  return typeof reason === 'string' ? reason : reason(limit, String(error.params?.cell ?? ''))
}

/** The same with the field's name before it (`Rekisterinpitäjä › Y-tunnus: …`): for a list of errors. */
export function fieldErrorMessage(error: FieldError, language: Language): string {
  const label = factLabel(error.path, language)
  const reason = fieldErrorReason(error, language)
  return label === '' ? reason : `${label}: ${reason}`
}

type Reason = string | ((limit: number, cell: string) => string)
