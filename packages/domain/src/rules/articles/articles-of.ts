import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { comesFromElsewhere, sourcesOf } from '../facts/stated-items.ts'

/** Where the provisions of an act begin in a citation, and the name of the act in a code. */
const acts: readonly (readonly [start: RegExp, prefix: string])[] = [
  [/^GDPR\b/, 'GDPR'],
  [/^TSL\b/, 'TSL'],
  [/^YksTL 759\/2004/, 'YksTL'],
  [/^SVPL(?: 917\/2014)?/, 'SVPL'],
  [/^HetiL\b/, 'HetiL'],
]

/** What a citation names, each by itself: `GDPR 13(1)(a) / 14(1)(a), 27` names three articles. */
export function articlesOf(citation: string): readonly string[] {
  const codes: string[] = []
  for (const part of citation.split(';').map((text) => text.trim())) {
    const act = acts.find(([start]) => start.test(part))
    // A bare number after a guideline is an article of the Regulation.
    if (act === undefined) codes.push(...(/^\d/.test(part) ? numbersIn(part, 'GDPR') : guidanceIn(part)))
    else codes.push(...numbersIn(part.replace(act[0], ''), act[1]))
  }
  return [...new Set(codes)]
}

/** Where a citation names an act and no provision, the one by which it came into force. */
const inForce: Readonly<Record<string, string>> = { GDPR: 'GDPR 99', TSL: 'TSL 37 §' }

function numbersIn(text: string, prefix: string): readonly string[] {
  if (prefix === 'HetiL') return ['HetiL']
  const codes = prefix === 'GDPR' ? articlesIn(text) : sectionsIn(text)
  const named = codes.map((one) => (prefix === 'GDPR' ? `GDPR ${one}` : `${prefix} ${one} §`))
  const whole = inForce[prefix]
  return named.length === 0 && whole !== undefined ? [whole] : named
}

function sectionsIn(text: string): readonly string[] {
  return text.match(/^[^§]*(?=§)/)?.[0].match(/\d+/g) ?? []
}

const cited = /recital \d+|(?<![\d.(-])\d{1,2}(?![\d.])(?:\(\w+\))*(?:[-,]\(\w+\))*/g

function articlesIn(text: string): readonly string[] {
  return (text.match(cited) ?? []).flatMap(partsOf)
}

/** `5(1)(c),(e)` names two points and `21(2)-(3)` two paragraphs; a longer run such as `28(3)(a)-(h)` is what is around it. */
function partsOf(citation: string): readonly string[] {
  const [first = '', ...more] = citation.split(/(?=[-,]\()/)
  const around = first.slice(0, Math.max(0, first.lastIndexOf('(')))
  const parts = more.map((one) => one.slice(1))
  const ends = [first.slice(around.length), ...parts]
  const isLong = more.some((one, at) => one.startsWith('-') && !follows(ends[at] ?? '', parts[at] ?? ''))
  return isLong ? [around] : [first, ...parts.map((part) => around + part)]
}

function follows(one: string, next: string): boolean {
  return next.charCodeAt(1) === one.charCodeAt(1) + 1
}

/** One source, or several judgments of the Court; a remark is left out. */
function guidanceIn(text: string): readonly string[] {
  const source = text.replace(/\s*\(.*\)$/, '')
  return source.split(/, (?=C-\d)/).map((one, at) => (at === 0 ? one : `CJEU ${one}`))
}

/**
 * The same, with the article of informing that applies: the one on data from the person where they come from the person,
 * the one on data from elsewhere where they come only from there, both where they come from both (GDPR Art. 13, 14).
 */
export function articlesFor(citation: string, register: ResolvedRegister): readonly string[] {
  const codes = articlesOf(citation)
  if (!/13\(.*\/ 14\(/.test(citation)) return codes
  const sources = sourcesOf(register)
  const elsewhere = comesFromElsewhere(register)
  const fromPeople = sources.length === 0 || sources.some(({ term }) => term === 'data-subject')
  if (fromPeople && elsewhere) return codes
  const other = elsewhere ? 'GDPR 13(' : 'GDPR 14('
  return codes.filter((code) => !code.startsWith(other))
}
