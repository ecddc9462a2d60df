import type { FactPath, Language, LocalizedText } from '@seloste/domain'
import { textIn } from '@seloste/domain'
import type { Block, Run } from './document.ts'

/** A paragraph, or nothing when there is nothing to say. */
export function paragraph(runs: readonly Run[]): Block[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]
}

/** A list, or nothing when it has no items. */
export function list(items: readonly (readonly Run[])[]): Block[] {
  const said = items.filter((item) => item.length > 0)
  return said.length === 0 ? [] : [{ kind: 'list', items: said }]
}

/** An introduction and its list; nothing when the list has no items. */
export function introduced(introduction: readonly Run[], items: readonly (readonly Run[])[]): Block[] {
  const listed = list(items)
  return listed.length === 0 ? [] : [{ kind: 'paragraph', runs: introduction }, ...listed]
}

const blankLine = /\n[^\S\n]*\n\s*/

/** The paragraphs of a written text; a blank line separates them, a line break stays. */
export function paragraphs(text: LocalizedText | undefined, language: Language, fact: FactPath): Block[] {
  const found = textIn(text, language)
  if (found === undefined) return []
  return found.text
    .split(blankLine)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      const one: Run =
        found.language === language ? { text: part, fact } : { text: part, fact, language: found.language }
      return { kind: 'paragraph', runs: [one] }
    })
}
