import { type FactPath, isLocalizedText, type Language, languages } from '@seloste/domain'
import type { Run } from '../document/document.ts'
import type { Words } from '../language/sentence.ts'

/** How a text was written before and is written now, in one language. */
export interface Rewording {
  /** “ på finska”, where the text of another language than the reader's is shown. */
  where: string
  before?: Run[]
  after?: Run[]
}

const inLanguage = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
} as const satisfies Record<Language, Words>

const also = { fi: 'ja myös', sv: 'och även', en: 'and also' } as const satisfies Words
const longest = 300

/**
 * What a text says otherwise: in the reader's language where that changed, else in the first that did. Undefined when
 * no text changed, only the note of what a translation translates.
 */
export function rewording(
  before: unknown,
  after: unknown,
  reader: Language,
  path: FactPath,
): Rewording | undefined {
  const [was, is] = [before, after].map((text) => (isLocalizedText(text) ? text : {}))
  const changed = languages.filter((language) => (was?.[language] ?? '') !== (is?.[language] ?? ''))
  const shown = changed.includes(reader) ? reader : changed[0]
  if (shown === undefined) return undefined
  const others = changed
    .filter((language) => language !== shown)
    .map((language) => inLanguage[language][reader])
  const told = shown === reader ? [] : [inLanguage[shown][reader]]
  const rest = others.length === 0 ? [] : [`${also[reader]} ${others.join(', ')}`]
  const where = [...told, ...rest]
  const runs = (text: string | undefined) =>
    text === undefined || text === '' ? undefined : quotedRuns(text, shown, reader, path)
  const [old, fresh] = [runs(was?.[shown]), runs(is?.[shown])]
  return {
    where: where.length === 0 ? '' : ` (${where.join(' ')})`,
    ...(old !== undefined && { before: old }),
    ...(fresh !== undefined && { after: fresh }),
  }
}

/** A written text in the quotation marks of the sentence around it, shortened where it is long. */
function quotedRuns(text: string, written: Language, reader: Language, path: FactPath): Run[] {
  const [open, close] = reader === 'en' ? ['“', '”'] : ['”', '”']
  // The full stop of the sentence around it is enough.
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '')
  const end = line.lastIndexOf(' ', longest)
  const short = line.length <= longest ? line : `${line.slice(0, end > 0 ? end : longest)} …`
  const words: Run = { text: short, fact: path, ...(written !== reader && { language: written }) }
  return [{ text: open ?? '', fact: path }, words, { text: close ?? '', fact: path }]
}
