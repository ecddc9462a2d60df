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
  [/(?<=sto|yhtiö|järjestö|säätiö|koulu|palvelu|poliisi|seura|Kela)lle$/u, ''],
  [/liitolle$/u, 'liitto'],
  [/(?<=[ai]i)selle$/u, 'nen'],
  [/(?<=i)sille$/u, 'set'],
  [/ksille$/u, 'kset'],
  [/(?<=[iy])kselle$/u, 's'],
  [/(?<=[a-zåäö]{3})eille$/u, 'it'],
]

/** Endings of Finnish nouns that say from whom or from where something comes, and their nominative. */
const comesFrom: readonly (readonly [RegExp, string])[] = [
  [/(?<=[ae])jilta$/u, 'jat'],
  [/(?<=[äö])jiltä$/u, 'jät'],
  [/(?<=j[aä])lt[aä]$/u, ''],
  [/(?<=[ai]i)selt[aä]$/u, 'nen'],
  [/(?<=[ai]i)silt[aä]$/u, 'set'],
  [/kkaalta$/u, 'kas'],
  [/(?<=jäsen)eltä$/u, ''],
  [/(?<=jäsen)iltä$/u, 'et'],
  [/kkailta$/u, 'kkaat'],
  [/(?<=rekisteröi)dyltä$/u, 'ty'],
  [/(?<=rekisteröidy)iltä$/u, 't'],
  [/ksi(?:lt|st)[aä]$/u, 'kset'],
  [/(?<=[iy])kse(?:lt|st)[aä]$/u, 's'],
  [/(?<=kumppan|rekister)ei(?:lt|st)[aä]$/u, 'it'],
  [/(?<=palvelu|sivu|verkosto|tieto)i(?:lt|st)a$/u, 't'],
  [/(?<=rekisteri|palvelu|sivusto|järjestelmä|henkilö|kumppani)(?:lt|st)[aä]$/u, ''],
]

/** Endings of Finnish nouns that say what is gathered, and their nominative: “keräämme osoitetta”. */
const gathered: readonly (readonly [RegExp, string])[] = [
  [/tietoja$/u, 'tiedot'],
  [/(?<=e)tt[aä]$/u, ''],
  [/eita$/u, 'eet'],
  [/ksi[aä]$/u, 'kset'],
  [/(?<=numero|tieto|palvelu|palaute)a$/u, ''],
  [/(?<=\p{L}{4}[uy]s)t[aä](?<!alusta)$/u, ''],
  [/(?<=nim|kiel)e[aä]$/u, 'i'],
  [/(?<=kunta|paikka|aika|kuva|historia|ikä)[aä]$/u, ''],
]

/** Endings of the name of an act to which something is left: “kirjanpitolain”. */
const actNamed: readonly (readonly [RegExp, string])[] = [
  [/(?<=l)ain$/u, 'aki'],
  [/(?<=säädä)nnön$/u, 'ntö'],
]

const endingsOf = { aims, givenTo, comesFrom, gathered, actNamed } as const

/** Another word that stands in the same case: what is before the last cannot then stay as it is. */
const agrees = {
  aims: /(?:seen|iin|ksi)\s/u,
  givenTo: /lle\s/u,
  comesFrom: /(?:lt|st)[aä]\s/u,
  gathered: /(?:[^\s]{2}[stj][aä]|i[aä]|e[aä])\s/u,
  actNamed: /n\s/u,
} as const

/**
 * A Finnish purpose, recipient, source, kind of data or act as a list names it: “laskutukseen” is *laskutus*, “perintätoimistolle”
 * *perintätoimisto*. Where the ending has no single nominative, and in other languages, the words are as they stand.
 */
export function nominative(
  { text }: Pick<Phrase, 'text'>,
  language: Language,
  said: keyof typeof endingsOf,
): string {
  if (language !== 'fi') return text
  const manner = /^(?:suoraan|pääasiassa|ensisijaisesti|pääsääntöisesti)\s/iu.exec(text)
  if (manner !== null && said === 'comesFrom')
    return nominative({ text: text.slice(manner[0].length) }, language, said)
  const self = / itselt(?:ään|ä|änsä)$/u.exec(text)
  if (self !== null) {
    const other = text.slice(0, self.index)
    const named = nominative({ text: other }, language, said)
    return named === other ? text : `${named} itse`
  }
  if (agrees[said].test(text)) return text
  for (const [ending, instead] of endingsOf[said]) if (ending.test(text)) return text.replace(ending, instead)
  return text
}
