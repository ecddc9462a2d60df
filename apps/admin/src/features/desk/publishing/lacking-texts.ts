import {
  type FactPath,
  isLocalizedText,
  isRecord,
  type Language,
  type Register,
  translationState,
} from '@seloste/domain'
import { isItem } from '../editing/items.ts'

const notPublic: ReadonlySet<FactPath> = new Set<FactPath>(['accountability'])

/** The public texts that a language lacks, or has only as a translation of an older original. */
export function lackingTexts(register: Register, language: Language): readonly FactPath[] {
  const found: FactPath[] = []
  const walk = (value: unknown, path: FactPath) => {
    if (notPublic.has(path) || (isRecord(value) && value.internal === true)) return
    if (isLocalizedText(value)) {
      if (['missing', 'stale'].includes(translationState(value, language))) found.push(path)
    } else if (Array.isArray(value)) {
      value.forEach((part, index) => {
        walk(part, `${path}/${isItem(part) ? part.id : index}`)
      })
    } else if (isRecord(value)) {
      for (const [key, field] of Object.entries(value)) walk(field, path === '' ? key : `${path}/${key}`)
    }
  }
  walk(register, '')
  return found
}
