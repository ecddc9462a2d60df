import { type Language, languages } from '@seloste/domain'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

const known = new LRUCache<string, readonly Language[]>({ max: 500 })

/** The languages that a reader's `Accept-Language` accepts, best first. */
export function acceptedLanguages(header: string | undefined): readonly Language[] {
  if (header === undefined || header.length > 500) return []
  const before = known.get(header)
  if (before !== undefined) return before
  const accepted = new Negotiator({ headers: { 'accept-language': header } }).languages([...languages])
  known.set(header, accepted as Language[])
  return accepted as Language[]
}

/** The best of the languages on offer for a reader; the first on offer when none is accepted. */
export function chooseLanguage(offered: readonly Language[], header: string | undefined): Language {
  const best = acceptedLanguages(header).find((language) => offered.includes(language))
  return best ?? offered[0] ?? 'fi'
}
