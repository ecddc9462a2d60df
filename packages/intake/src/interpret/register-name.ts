import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
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

const title =
  /^(?:.*?(?:tietosuojaseloste|rekisteriseloste|dataskyddsbeskrivning|registerbeskrivning|privacy (?:notice|policy)|tietosuojakäytäntö))\s*[–—:|-]\s*(?<after>\S.{2,80})$|^(?<before>.{3,80}?)(?:\s[–—-]\s?|n\s)(?:tietosuojaseloste|rekisteriseloste)$/iu

/** A name that only the title gives (“Tietosuojaseloste – tapahtumarekisteri”). */
export function nameInTitle(register: RegisterText): Phrase | undefined {
  const head = register.sections[0]?.heading === undefined ? register.sections[0]?.passages.slice(0, 4) : []
  for (const { span } of head ?? []) {
    const line = phraseAt(register.text, span)
    const found = line === undefined || line.text.length > 160 ? null : title.exec(line.text)
    const words = found?.groups?.after ?? found?.groups?.before
    if (line === undefined || words === undefined || !/rekister|register/i.test(words)) continue
    const start = line.text.indexOf(words)
    return partOf(line, start, start + words.length)
  }
  return undefined
}
