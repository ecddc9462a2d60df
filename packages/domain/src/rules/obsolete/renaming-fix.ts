import { type FactPath, valueAt } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { type Language, languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { localizedTextSchema } from '../../text/localized-text-schema.ts'
import type { Fix } from '../finding.ts'
import { type Renaming, successors } from './successors.ts'

/**
 * What answers a rule on words that are out of date in an organisation's own text: each word put by its successor in
 * its own inflection, in one language. Undefined where a word has no single successor, where the text speaks of the
 * past, or where the words are not the register's own.
 */
export function renamingFix(
  rule: string,
  register: ResolvedRegister,
  path: FactPath,
  language: Language,
): Fix | undefined {
  const successor = Object.hasOwn(successors, rule) ? successors[rule] : undefined
  const own = successor === undefined || isOfParty(path) ? undefined : ownTextAt(register, path)
  const before = own?.text[language]
  if (successor === undefined || own === undefined || before === undefined) return undefined
  if (before.search(successor.unless[language]) !== -1) return undefined
  const { text, words } = renamed(before, successor.renamings[language])
  if (words.length === 0 || text.search(successor.old[language]) !== -1) return undefined
  const quoted = (opening: string) => [...new Set(words)].map((one) => `${opening}${one}”`).join(', ')
  return {
    label: {
      fi: `Kirjoita ${quoted('”')}`,
      sv: `Skriv ${quoted('”')}`,
      en: `Write ${quoted('“')}`,
    },
    changes: [{ path: own.path, value: corrected(own.text, language, text) }],
  }
}

/** Details of a party are kept with the party, not in the register that names it. */
function isOfParty(path: FactPath): boolean {
  return /^(?:organisation|controller|representative|contact|dpo)(?:\/|$)|\/(?:party|provider|supplier|contact)(?:\/|$)/.test(
    path,
  )
}

/** A text itself, or the words of a phrase. */
function ownTextAt(
  register: ResolvedRegister,
  path: FactPath,
): { path: FactPath; text: LocalizedText } | undefined {
  for (const place of [path, `${path}/words`]) {
    const { data: text } = localizedTextSchema.safeParse(valueAt(register, place))
    if (text !== undefined && Object.keys(text).length > 0) return { path: place, text }
  }
  return undefined
}

function renamed(before: string, renamings: readonly Renaming[]): { text: string; words: readonly string[] } {
  const words: string[] = []
  let text = before
  for (const [old, now] of renamings) {
    text = text.replace(old, (whole: string, ...caught: readonly unknown[]) => {
      const said = now.replace(/\$(\d)/g, (_, at) => String(caught[Number(at) - 1] ?? ''))
      const written = inCaseOf(whole, said)
      words.push(written)
      return written
    })
  }
  return { text, words }
}

/** A heading in capitals stays so, and a sentence goes on beginning with one. */
function inCaseOf(model: string, text: string): string {
  const [first = ''] = model
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return text.toUpperCase()
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** A translation of the old words is one of the new: what is said has not changed. */
function corrected(text: LocalizedText, language: Language, now: string): LocalizedText {
  const before = text[language]
  const sources = { ...text.translatedFrom }
  for (const other of languages) {
    const source = sources[other]
    if (source?.language === language && source.text === before) sources[other] = { language, text: now }
  }
  return {
    ...text,
    [language]: now,
    ...(text.translatedFrom === undefined ? {} : { translatedFrom: sources }),
  }
}
