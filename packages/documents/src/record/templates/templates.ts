import type { Language } from '@seloste/domain'
import { frenchTemplate } from './cnil.ts'
import { finnishTemplate } from './fi.ts'
import { britishTemplate } from './ico.ts'
import type { FormWords, RecordTemplate } from './template.ts'
import type { RecordTemplateCode } from './template-codes.ts'

/** The forms in which the record can be had. */
export const recordTemplates: Record<RecordTemplateCode, RecordTemplate> = {
  fi: finnishTemplate,
  ico: britishTemplate,
  cnil: frenchTemplate,
}

/** Words of a form in a language; a form of one language has its own alone. */
export function formWords(words: FormWords, language: Language): string {
  return typeof words === 'string' ? words : words[language]
}
