import type { Section } from './sections.ts'

/** A notice, a report on a year's data protection, or neither. */
export type TextKind = 'notice' | 'dataBalanceReport' | 'other'

const report = /tietotilinpäätö|databokslut|data balance (?:sheet|report)/iu
const notice =
  /tietosuojaselost|rekisteriselost|tietosuojakäytänt|henkilötieto|rekisterinpitäj|registerbeskriv|dataskydd|personuppgift|privacy (?:notice|policy)|personal data|yksityisyydensuoja/iu

/** True when a text says near its start that it is a data balance report. */
export function isReport(text: string): boolean {
  return report.test(text.slice(0, 1500))
}

/** What a text is: by its title and words, and by the parts of a notice that it has. */
export function kindOf(text: string, sections: readonly Section[]): TextKind {
  if (isReport(text) && !sections.some(({ kinds }) => kinds.includes('name') || kinds.includes('controller')))
    return 'dataBalanceReport'
  const parts = new Set(
    sections.flatMap(({ kinds }) => kinds.filter((kind) => kind !== 'other' && kind !== 'cookies')),
  )
  return parts.size >= 3 || (notice.test(text) && (parts.size >= 1 || notice.test(text.slice(0, 400))))
    ? 'notice'
    : 'other'
}
