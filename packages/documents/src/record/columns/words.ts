import type { Language } from '@seloste/domain'
import type { Words } from '../../language/sentence.ts'

/** How a cell says yes, no and “there is none”. */
export const cellWords = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  none: { fi: 'Ei ole', sv: 'Inga', en: 'None' },
} as const satisfies Record<string, Words>

/** Yes or no. */
export function yesOrNo(value: boolean, language: Language): string {
  return (value ? cellWords.yes : cellWords.no)[language]
}
