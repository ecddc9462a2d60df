import { isItem, isLocalizedText, isRecord } from '../differences/value-kinds.ts'
import type { FactPath } from '../register/fact-path.ts'
import type { Language } from '../text/language.ts'
import { translationState } from '../text/localized-text.ts'

/** A public text that a language lacks, or has only as a translation of an older original. */
export interface LackingText {
  path: FactPath
  state: 'missing' | 'stale'
}

/** Facts that no notice tells. */
const notPublic: ReadonlySet<FactPath> = new Set<FactPath>(['accountability', 'systems'])
/** Names of companies and people, and their addresses, are the same in every language. */
const proper: ReadonlySet<string> = new Set(['name', 'street', 'city'])
const ownNamedKinds: ReadonlySet<unknown> = new Set(['authority', 'unit'])

/**
 * The public texts of a register, or of a register with its organisation, that a language lacks. A phrase whose term
 * the vocabulary knows says the term's label where it has no words.
 */
export function lackingTexts(facts: unknown, language: Language): readonly LackingText[] {
  const found: LackingText[] = []
  const walk = (value: unknown, path: FactPath, holder: Holder) => {
    if (notPublic.has(path) || (isRecord(value) && value.internal === true)) return
    if (isLocalizedText(value)) {
      const state = translationState(value, language)
      const field = path.slice(path.lastIndexOf('/') + 1)
      const isSaid = field === 'words' ? holder.hasTerm : proper.has(field) && holder.isProper
      if (state === 'stale' || (state === 'missing' && !isSaid)) found.push({ path, state })
    } else if (Array.isArray(value)) {
      value.forEach((part, index) => {
        walk(part, `${path}/${isItem(part) ? part.id : index}`, holder)
      })
    } else if (isRecord(value)) {
      const inner = holderOf(value, path, holder)
      for (const [key, field] of Object.entries(value))
        walk(field, path === '' ? key : `${path}/${key}`, inner)
    }
  }
  walk(facts, '', { hasTerm: false, isProper: false })
  return found
}

interface Holder {
  hasTerm: boolean
  isProper: boolean
}

function holderOf(value: Readonly<Record<string, unknown>>, path: FactPath, around: Holder): Holder {
  const { term } = value
  const isAddress = path.endsWith('/address')
  const isParty = path !== '' && (partyFields.some((field) => field in value) || isPartyPath(path))
  return {
    hasTerm: typeof term === 'string' && !term.startsWith('own:'),
    isProper: isAddress ? around.isProper : isParty && !ownNamedKinds.has(value.kind),
  }
}

const partyFields = ['businessId', 'email', 'phone'] as const

function isPartyPath(path: FactPath): boolean {
  return /(?:^|\/)(?:controller|representative|contact|dpo|party|provider|supplier|organisation)$/.test(path)
}
