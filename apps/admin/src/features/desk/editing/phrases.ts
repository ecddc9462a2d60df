import { type FactPath, type Register, valueAt, withValueAt } from '@seloste/domain'

/** The register with the phrase at a path made another: its term, its words, or neither. */
export function withPhrase(
  register: Register,
  path: FactPath,
  phrase: { term?: string; words?: object },
): Register {
  const held: unknown = valueAt(register, path)
  const {
    term: _term,
    words: _words,
    ...others
  } = typeof held === 'object' && held !== null ? { term: undefined, words: undefined, ...held } : {}
  const next = { ...others, ...phrase }
  return withValueAt(register, path, Object.keys(next).length === 0 ? undefined : next)
}
