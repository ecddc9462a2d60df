import type { ResolvedRegister, Retention } from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { RetentionReading } from '../interpret/retention.ts'
import { firstTerm } from '../terms/first-term.ts'
import { triggerPatterns } from '../terms/trigger-terms.ts'
import { nominative } from '../words/nominative.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import type { TieFact } from './ties.ts'
import { capitalised, wordsIn } from './words.ts'

/** How long data are kept: each period with its bound, its trigger and what it is about; else the criterion in words. */
export function draftRetention(
  register: RegisterText,
  { retention, criteria }: Reading,
  tie: TieFact,
): ResolvedRegister['retention'] {
  const { language, text } = register
  const periods = retention.slice(0, 60).map((reading, index): Retention => {
    const id = `k${index + 1}`
    const subject = reading.subject ?? subjectOf(text, reading)
    const term = reading.trigger === undefined ? undefined : firstTerm(triggerPatterns, reading.trigger.text)
    tie(`retention/${id}`, [reading.sentence])
    tie(`retention/${id}/duration`, [reading.period.span])
    tie(`retention/${id}/trigger`, [reading.trigger], term === undefined ? 'likely' : 'sure')
    tie(`retention/${id}/subject`, [subject], 'likely')
    return {
      id,
      ...(subject === undefined ? {} : { subject: capitalised(language, subject) }),
      ...durationOf(reading),
      ...(reading.trigger === undefined
        ? {}
        : {
            trigger: { ...(term === undefined ? {} : { term }), words: wordsIn(language, reading.trigger) },
          }),
      ...(reading.bound === undefined ? {} : { bound: reading.bound }),
    }
  })
  const worded = criteria.slice(0, 40).map((criterion, index): Retention => {
    const id = `c${index + 1}`
    tie(`retention/${id}/criterion`, [criterion], 'likely')
    const statute = statuteIn(criterion)
    const trigger = triggerIn(criterion)
    const term = trigger === undefined ? undefined : firstTerm(triggerPatterns, trigger.text)
    tie(`retention/${id}/trigger`, [trigger], term === undefined ? 'likely' : 'sure')
    return {
      id,
      criterion: wordsIn(language, listInLine(criterion.text)),
      ...(trigger === undefined
        ? {}
        : { trigger: { ...(term === undefined ? {} : { term }), words: wordsIn(language, trigger) } }),
      ...(statute === undefined
        ? {}
        : { statuteWords: wordsIn(language, nominative(statute, language, 'actNamed')) }),
    }
  })
  return [...periods, ...worded]
}

/** A lead-in and its list as one sentence. */
function listInLine(words: string): string {
  return words.replace(/:\s*\n\s*[•*–-]\s+/u, ': ').replace(/[,;]?\s*\n\s*[•*–-]\s+/gu, ', ')
}

const accountingAct = /\p{L}*kirjanpitola\p{L}*|\p{L}*bokföringslag\p{L}*|accounting act|bookkeeping act/iu

const endOf =
  /[\p{L}-]+n\s(?:päättymisen jälkeen|päätyttyä)|efter (?:det )?att [\p{L}-]+ (?:har )?upphört|after (?:the )?end of (?:the )?[\p{L}-]+(?: relationship)?/iu

/** The act to which a criterion leaves the time. */
function statuteIn(criterion: Phrase): Phrase | undefined {
  return found(criterion, accountingAct)
}

/** After what end a criterion counts the time. */
function triggerIn(criterion: Phrase): Phrase | undefined {
  return found(criterion, endOf)
}

function found(phrase: Phrase, pattern: RegExp): Phrase | undefined {
  const match = pattern.exec(phrase.text)
  return match === null ? undefined : partOf(phrase, match.index, match.index + match[0].length)
}

/** ISO 8601; a fraction of a year is told in months, of a smaller unit in its words. */
function durationOf({
  period: { amount, unit, span: _span },
}: RetentionReading): Pick<Retention, 'duration'> {
  const whole =
    unit === 'year' && !Number.isInteger(amount)
      ? { amount: amount * 12, unit: 'month' as const }
      : { amount, unit }
  if (!Number.isInteger(whole.amount)) return {}
  switch (whole.unit) {
    case 'year':
      return { duration: `P${whole.amount}Y` }
    case 'month':
      return { duration: `P${whole.amount}M` }
    case 'week':
      return { duration: `P${whole.amount}W` }
    case 'day':
      return { duration: `P${whole.amount}D` }
    case 'hour':
      return { duration: `PT${whole.amount}H` }
    default:
      return whole.unit satisfies never
  }
}

const verb =
  /\s(?:säilytetään|säilytämme|poistetaan|tuhotaan|tuhoetaan|hävitetään|sparas|lagras|raderas|(?:is|are|will be) (?:stored|kept|retained|deleted|removed))\b|:\s/iu

/** What the sentence says is kept, before its verb. */
function subjectOf(text: string, { sentence, period }: RetentionReading) {
  const before = text.slice(sentence.start, period.span.start)
  const found = verb.exec(before)
  if (found === null || found.index < 3 || found.index > 200) return undefined
  if (
    /^(?:henkilö)?tiedot$|^tietoja$|^(?:person)?uppgifter(?:na)?$|^data$/iu.test(
      before.slice(0, found.index).trim(),
    )
  )
    return undefined
  return phraseAt(text, { start: sentence.start, end: sentence.start + found.index })
}
