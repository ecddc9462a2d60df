import { escapeHtml } from '@seloste/documents'
import { type Language, type LocalizedText, textIn } from '@seloste/domain'

/** What people are told of a change, as paragraphs; nothing where nothing is told. */
export function noteParagraphs(note: LocalizedText | undefined, language: Language): string {
  const said = textIn(note, language)
  if (said === undefined) return ''
  const lang = said.language === language ? '' : ` lang="${said.language}"`
  return said.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p${lang}>${escapeHtml(line.trim())}</p>`)
    .join('')
}
