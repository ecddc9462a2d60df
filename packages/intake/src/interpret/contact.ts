import type { NoticeSectionKind } from '@seloste/domain'
import type { Section } from '../recognise/sections.ts'
import { linesOf } from '../words/lines.ts'
import { type Phrase, partOf } from '../words/phrase.ts'
import { type PartyReading, partyFacts } from './controller.ts'
import { type RegisterText, sectionsAbout, wholeOf } from './register-text.ts'

/** Whom to ask, or the data protection officer: the name, the task and how to reach them. */
export function readContact(
  register: RegisterText,
  kind: Extract<NoticeSectionKind, 'contact' | 'dpo' | 'representative'>,
): PartyReading | undefined {
  const own = sectionsAbout(register, kind).find(
    ({ kinds }) => kind === 'contact' || !kinds.includes('contact'),
  )
  const section = partAbout(register, kind, own)
  if (section === undefined) return undefined
  const facts = partyFacts(register.text, wholeOf(section))
  const person = section.kinds.includes('controller')
    ? labelledPerson(register, section)
    : personIn(register, section)
  if (person === undefined && Object.keys(facts).length === 0) return undefined
  return { ...facts, ...person }
}

const officerTitle = /^(?:tietosuojavastaava|dataskyddsombud(?:et)?|data protection officer)\s*:?$/iu

/** A section on whom to ask may go on, under a line of its own, with the data protection officer. */
function partAbout(
  register: RegisterText,
  kind: NoticeSectionKind,
  own: Section | undefined,
): Section | undefined {
  if (kind !== 'contact' && (kind !== 'dpo' || own !== undefined)) return own
  const section = own ?? sectionsAbout(register, 'contact')[0]
  const at =
    section?.passages.findIndex(({ span }) =>
      officerTitle.test(register.text.slice(span.start, span.end).trim()),
    ) ?? -1
  const title = section?.passages[at]
  if (section === undefined || title === undefined) return own
  return kind === 'contact'
    ? {
        ...section,
        body: { start: section.body.start, end: title.span.start },
        passages: section.passages.slice(0, at),
      }
    : {
        kinds: ['dpo'],
        body: { start: title.span.end, end: section.body.end },
        passages: section.passages.slice(at + 1),
      }
}

const label =
  /^(?:nimi|yhteyshenkilö|yrittäjä|vastuuhenkilö|kontaktperson|namn|name|contact(?: person)?)\s?:\s*/iu
const nextLabel =
  '(?:Puh(?:elin)?|Tel(?:efon)?|Phone|Sähköposti|S-posti|E-post|E-?mail|Osoite|Adress|Address|Gsm|GSM|Matkapuhelin|Mobil)(?![\\p{L}])'
const name = new RegExp(
  `^\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s(?!${nextLabel})\\p{Lu}[\\p{L}'’-]+){1,3}`,
  'u',
)
const task =
  /^((?:hallituksen |yhdistyksen |\p{Lu}\p{L}+n )?(?:puheenjohtaja|sihteeri|tuottaja|toiminnanjohtaja|toimitusjohtaja|rehtori|johtaja|päällikkö|jäsensihteeri|rahastonhoitaja)\p{L}*)\s*(?=\p{Lu}|$)/iu

/** A task that follows a name, and no label of a telephone or an address, nor an address itself. */
const taskAfter =
  /^,(?!\s*(?:p|puh|puhelin|gsm|tel|tfn|telefon|phone|fax|faksi|s-?posti|sähköposti|e-?post|e-?mail)(?![\p{L}]))\s*([\p{L}\s-]{3,50}?)(?=[,\n\t]|\.(?!\p{L})|$)/iu

function labelledPerson(register: RegisterText, section: Section): PartyReading | undefined {
  for (const line of passageLines(register, section)) {
    const found = label.exec(line.text)
    if (found !== null && /^yhteys|^kontakt|^contact|^vastuu|^yrittäjä/i.test(line.text))
      return personAt(partOf(line, found[0].length))
  }
  return undefined
}

function passageLines({ text }: RegisterText, { passages }: Section): Phrase[] {
  return passages.flatMap(({ span }) => linesOf(text, span))
}

function personIn(register: RegisterText, section: Section): PartyReading | undefined {
  for (const line of passageLines(register, section).slice(0, 4)) {
    const found = label.exec(line.text)
    const person = personAt(found === null ? line : partOf(line, found[0].length))
    if (person !== undefined) return person
  }
  return undefined
}

/** “Aki Mallinen, kehittämispäällikkö”, “Sihteeri Matti Malli”. */
function personAt(line: Phrase | undefined): PartyReading | undefined {
  if (line === undefined) return undefined
  const before = task.exec(line.text)
  const rest = before === null ? line : partOf(line, before[0].length)
  const named = rest === undefined ? null : name.exec(rest.text)
  if (named === null || rest === undefined) {
    const title = before === null ? undefined : partOf(line, 0, before[1]?.length)
    return title === undefined ? undefined : { title }
  }
  const person = partOf(rest, 0, named[0].length)
  const after = taskAfter.exec(rest.text.slice(named[0].length))
  const title =
    before !== null
      ? partOf(line, 0, before[1]?.length)
      : after === null
        ? undefined
        : partOf(rest, named[0].length + 1, named[0].length + after[0].length)
  return { ...(person === undefined ? {} : { name: person }), ...(title === undefined ? {} : { title }) }
}
