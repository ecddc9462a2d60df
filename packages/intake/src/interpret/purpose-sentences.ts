import type { Language } from '@seloste/domain'
import { conjuncts, membersOf } from '../words/enumeration.ts'
import { saysSomething } from '../words/finite-verb.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import { isHead, leadOf, type PurposeLead } from './purpose-words.ts'

/** The purposes that a sentence tells: “Tietoja käytetään laskutukseen ja asiakaspalveluun.” */
export function purposesIn(text: string, sentence: Phrase, language: Language): Phrase[] {
  if (/:$/.test(sentence.text) || isDenied(sentence.text)) return []
  const lead = leadOf(sentence.text, language)
  if (lead === undefined) return listed(sentence)
  if (lead.said === 'clause') return [sentence]
  const rest = partOf(sentence, lead.from)
  if (rest === undefined || (lead.of === 'basis' && namesBasis(rest.text))) return []
  const told = untilClause(rest)
  return language === 'fi' ? finnishGroups(text, told, lead) : plainGroups(told, lead)
}

/** True for words that name a legal basis (GDPR Art. 6(1)). */
export function namesBasis(words: string): boolean {
  return /suostumu|oikeutet\p{L}+ etu|oikeutetun edun|laki(?:sääteinen|in perustuva) velvo|lailli\p{L}+ velvo|samtyck|berättigat|rättslig förplikt|consent|legitimate interest/iu.test(
    words,
  )
}

/** What a sentence denies or gives as a right is no purpose; what is said of an exception comes after it. */
export function isDenied(words: string): boolean {
  const exception = /,?\s(?:ellei|paitsi|om inte|unless|except)(?![\p{L}])/iu.exec(words)
  return denied.test(words.slice(0, exception?.index))
}

const denied =
  /(?<![\p{L}])(?:ei(?:vät|kä)?|emme|inte|aldrig|not|never)(?![\p{L}])|on oikeus (?:kieltää|vastustaa)|rätt att (?:förbjuda|motsätta)|right to (?:object|prohibit)/iu

/** Members without a verb about them: “asiakassuhteen hoitaminen, laskutus ja markkinointi”. */
function listed(sentence: Phrase): Phrase[] {
  const members = membersOf(sentence)
  const heads = members.filter(({ text }) => isHead(text))
  if (members.length < 2 || heads.length < members.length / 2) return []
  const isSaid =
    saysSomething(sentence.text) || /(?<![\p{L}])perustu|baseras|grundar sig/iu.test(sentence.text)
  return isSaid ? [] : members.filter(({ text }) => isHead(text) || text.split(' ').length <= 3)
}

/** What is told before a clause that says more of it: “…, such as …”, “…, jolloin …”. */
function untilClause(rest: Phrase): Phrase {
  const clause =
    /[,;]?\s(?:such as|which|where|when|if|unless|vilket|som t\.ex\.|när|om inte|ellei|mikäli|silloin|vain sen verran|jo(?:lloin|nka|ka|tka|iden|ista|issa|ssa|hon|ihin))(?![\p{L}])/iu.exec(
      rest.text,
    )
  const until = clause?.index ?? rest.text.length
  // “…ta varten” ends what it governs, unless more is enumerated.
  const governed = /\svarten(?=\s)(?!\s(?:ja|sekä|että)\s)/iu.exec(rest.text)
  return (
    partOf(rest, 0, Math.min(until, governed === null ? until : governed.index + governed[0].length)) ?? rest
  )
}

/**
 * Finnish members, each with its head: a genitive before the head of another belongs to that
 * (“henkilöllisyyden ja käyttöoikeuksien tarkistamiseen”), an object after an infinitive to the infinitive.
 */
function finnishGroups(text: string, rest: Phrase, { said }: PurposeLead): Phrase[] {
  const governs = /\svarten[.\s]*$/u.test(rest.text)
  const members = membersOf(rest).flatMap((member) => conjuncts(member, isHead))
  const groups: Phrase[] = []
  let waiting: Phrase | undefined
  for (const member of members) {
    const bare = member.text.replace(/[.\s]+$/u, '')
    const isWhole = isHead(bare) || governs || (said === 'names' && !/(?:n|-)$/u.test(bare))
    if (isWhole) {
      const last = groups.at(-1)
      const isObject =
        said === 'names' && last !== undefined && !isHead(bare) && startsWithInfinitive(last.text)
      if (isObject && waiting === undefined && !startsWithInfinitive(bare))
        groups[groups.length - 1] = joined(text, last, member)
      else groups.push(waiting === undefined ? member : joined(text, waiting, member))
      waiting = undefined
    } else if (/(?:n|-)$/u.test(bare)) waiting ??= member
    else if (/n[aä]$/u.test(bare)) groups.push(member)
  }
  return groups
}

function startsWithInfinitive(words: string): boolean {
  return /^\p{Ll}+(?:aa|ää|ea|eä|[dlnrst][aä])\s/u.test(words)
}

/** Swedish and English members; of acts, only an enumeration of three or more is told apart from their objects. */
function plainGroups(rest: Phrase, { said }: PurposeLead): Phrase[] {
  const members = membersOf(rest)
  const areAlike = members.length > 2 && !members.some(({ text }) => beginsObject.test(text))
  return said === 'acts' && !areAlike ? [rest] : members
}

const beginsObject = /^(?:or|eller|genom|the|our|your|other|and|an?|de|den|det|andra|våra|dina)\s/iu

function joined(text: string, first: Phrase, last: Phrase): Phrase {
  return phraseAt(text, { start: first.span.start, end: last.span.end }) ?? first
}
