import type { Language } from '@seloste/domain'
import type { Phrase } from './phrase.ts'

/** Endings of Finnish verbal nouns that say for what something is done, and their nominative. */
const aims: readonly (readonly [RegExp, string])[] = [
  [/mis(?:een|eksi|t[aä](?: varten)?)$/u, 'minen'],
  [/(?<=nt)ia(?: varten)?$/u, 'i'],
  [/([aä])\1 varten$/u, '$1'],
  [/(?<=[uy])kseen$/u, 's'],
  [/([aouyäö])\1n$/u, '$1'],
  [/(?<=nt)iin$/u, 'i'],
]

/** Endings of Finnish nouns that say to whom something is given, and their nominative. */
const givenTo: readonly (readonly [RegExp, string])[] = [
  [/(?<=[ae])jille$/u, 'jat'],
  [/(?<=[äö])jille$/u, 'jät'],
  [/(?<=j[aä])lle$/u, ''],
  [/(?<=sto)lle$/u, ''],
  [/(?<=[ai]i)selle$/u, 'nen'],
  [/(?<=i)sille$/u, 'set'],
  [/ksille$/u, 'kset'],
  [/(?<=[iy])kselle$/u, 's'],
  [/(?<=[a-zåäö]{3})eille$/u, 'it'],
]

/** Another word that stands in the same case: what is before the last cannot then stay as it is. */
const agrees = { aims: /(?:seen|iin|ksi)\s/u, givenTo: /lle\s/u } as const

/**
 * A Finnish purpose or recipient as a list names it: “laskutukseen” is *laskutus*, “perintätoimistolle”
 * *perintätoimisto*. Where the ending has no single nominative, and in other languages, the words are as they stand.
 */
export function nominative({ text }: Phrase, language: Language, said: 'aims' | 'givenTo'): string {
  if (language !== 'fi' || agrees[said].test(text)) return text
  for (const [ending, instead] of said === 'aims' ? aims : givenTo)
    if (ending.test(text)) return text.replace(ending, instead)
  return text
}
