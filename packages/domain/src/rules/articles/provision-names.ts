import type { Explained } from './article.ts'

/** A section of an act as each language cites it: “tietosuojalaki 21 §”, “Data Protection Act, section 21”. */
export function ofAct([fi, sv, en]: Explained, section: string): Explained {
  return [`${fi} ${section} §`, `${sv} ${section} §`, `${en}, section ${section}`]
}

const parts: readonly (readonly [part: RegExp, said: Explained])[] = [
  [/^ annex$/, [', liite', ', bilaga', ', annex']],
  [/^ para (\d+)$/, [', kohta $1', ', punkt $1', ', paragraph $1']],
  [/^ para (\d+)-(\d+)$/, [', kohdat $1–$2', ', punkterna $1–$2', ', paragraphs $1–$2']],
  [/^ position (.+)$/, [' $1', ' $1', ' position $1']],
]

/** A guideline or judgment with the part of it that is cited, as each language says it. */
export function inOtherWords([fi, sv, en]: Explained, rest: string): Explained {
  const part = parts.find(([pattern]) => pattern.test(rest))
  if (part === undefined) return [fi + rest, sv + rest, en + rest]
  const [pattern, said] = part
  const [inFinnish, inSwedish, inEnglish] = said
  return [
    fi + rest.replace(pattern, inFinnish),
    sv + rest.replace(pattern, inSwedish),
    en + rest.replace(pattern, inEnglish),
  ]
}
