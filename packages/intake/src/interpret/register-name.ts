import type { Span } from '@seloste/domain'
import { firstTerm } from '../terms/first-term.ts'
import { subjectPatterns } from '../terms/subject-terms.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import { hasLegalForm } from './controller.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** The register's name, without an explanation after it. */
export function readRegisterName(register: RegisterText): Phrase | undefined {
  const [section] = sectionsAbout(register, 'name')
  const first = section?.passages[0]
  if (first === undefined) return undefined
  const words = register.text.slice(first.span.start, first.span.end)
  const line = phraseAt(register.text, {
    start: first.span.start,
    end: first.span.start + (words.includes('\n') ? words.indexOf('\n') : words.length),
  })
  if (line === undefined) return undefined
  const said = /^(?:rekisterin nimi on|registrets namn är|the name of the register is)\s/iu.exec(line.text)
  if (said !== null) return nameOnly(partOf(line, said[0].length))
  return nameOnly(line)
}

function nameOnly(line: Phrase | undefined): Phrase | undefined {
  if (line === undefined) return undefined
  const end =
    /[.;]?$|[,;]\s(?:joka|jonka|jossa|jota|som|which|that)\s|\.\s|\s["“(](?:jäljempänä|myöhemmin)/u.exec(
      line.text,
    )
  return partOf(line, 0, end?.index)
}

const notice =
  '(?:tietosuojaseloste|tietosuojailmoitus|tietosuojakäytäntö|rekisteriseloste|dataskyddsbeskrivning|registerbeskrivning|integritetspolicy|privacy (?:notice|policy)|register description)'
const named = new RegExp(
  `^(?:.*?${notice})\\s*[–—:|-]\\s*(?<after>\\S.{2,80})$|^(?<before>.{3,80}?)(?:\\s[–—-]\\s?|n\\s)${notice}$`,
  'iu',
)
/** “Asiakasrekisteriseloste”, “Kameravalvonnan rekisteriseloste”. */
const described = /^(?<register>(?:\p{L}[\p{L}-]+n\s)?\p{L}*rekisteri)seloste(?=$|\s[\d(])/iu

/** A name that only the title gives (“Tietosuojaseloste – tapahtumarekisteri”, “Tietosuojaseloste – työnhakijat”). */
export function nameInTitle(register: RegisterText): Phrase | undefined {
  for (const span of titlesOf(register)) {
    const line = phraseAt(register.text, span)
    if (line === undefined || line.text.length > 160) continue
    const own = described.exec(line.text)?.groups?.register
    if (own !== undefined && !/^rekisteri$/iu.test(own)) return partOf(line, 0, own.length)
    const found = named.exec(line.text)
    const words = found?.groups?.after ?? found?.groups?.before ?? (isTitle(register, span) ? line.text : '')
    if (/rekister|register/iu.test(words) || isOfPeople(found?.groups?.after)) {
      const start = line.text.indexOf(words)
      return partOf(line, start, start + words.length)
    }
  }
  return undefined
}

/** The lines above the first heading, or the heading above the others that says no part of a notice. */
function titlesOf({ sections: [first] }: RegisterText): Span[] {
  if (first === undefined) return []
  if (first.heading === undefined) return first.passages.slice(0, 4).map(({ span }) => span)
  return first.kinds[0] === 'other' ? [first.heading.span] : []
}

function isTitle({ sections: [first] }: RegisterText, span: Span): boolean {
  return first?.heading?.span === span
}

/** People and matters begin in a small letter, or are such as registers are of; an organisation is neither. */
function isOfPeople(words: string | undefined): boolean {
  if (words === undefined || words.split(/\s+/).length > 4 || hasLegalForm(words) || /[\d@]/.test(words))
    return false
  return /^\p{Ll}/u.test(words) || firstTerm(subjectPatterns, words) !== undefined
}
