import {
  findTerm,
  type Language,
  type ResolvedRegister,
  type Retention,
  retentionStatuteTerms,
} from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { RetentionReading } from '../interpret/retention.ts'
import { firstTerm } from '../terms/first-term.ts'
import { triggerPatterns } from '../terms/trigger-terms.ts'
import { membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import type { TieFact } from './ties.ts'
import { capitalised, wordsIn } from './words.ts'

/** How long data are kept: each period with its bound, its trigger and what it is about; else the criterion in words. */
export function draftRetention(
  register: RegisterText,
  { retention, criteria }: Reading,
  dataCategories: ResolvedRegister['dataCategories'],
  tie: TieFact,
): ResolvedRegister['retention'] {
  const { language, text } = register
  const periods = retention.slice(0, 60).map((reading, index): Retention => {
    const id = `k${index + 1}`
    const subject = subjectOf(text, reading)
    const term = reading.trigger === undefined ? undefined : firstTerm(triggerPatterns, reading.trigger.text)
    tie(`retention/${id}`, [reading.sentence])
    tie(`retention/${id}/duration`, [reading.period.span])
    tie(`retention/${id}/trigger`, [reading.trigger], term === undefined ? 'likely' : 'sure')
    tie(`retention/${id}/subject`, [subject], 'likely')
    tie(`retention/${id}/statute`, [reading.statute])
    return {
      id,
      ...aboutOf(subject, dataCategories, language),
      ...durationOf(reading),
      ...(reading.trigger === undefined
        ? {}
        : {
            trigger: { ...(term === undefined ? {} : { term }), words: wordsIn(language, reading.trigger) },
          }),
      ...(reading.bound === undefined ? {} : { bound: reading.bound }),
      ...statuteOf(reading.statute, language),
    }
  })
  const worded = criteria.slice(0, 40).map((sentence, index): Retention => {
    const id = `c${index + 1}`
    const { about, criterion } = criterionOf(sentence, dataCategories, language)
    tie(`retention/${id}/criterion`, [criterion], 'likely')
    const statute = statuteIn(criterion)
    const trigger = triggerIn(criterion)
    const term = trigger === undefined ? undefined : firstTerm(triggerPatterns, trigger.text)
    tie(`retention/${id}/trigger`, [trigger], term === undefined ? 'likely' : 'sure')
    return {
      id,
      ...(about === undefined ? {} : { dataCategories: about }),
      criterion: wordsIn(language, criterion),
      ...(trigger === undefined
        ? {}
        : { trigger: { ...(term === undefined ? {} : { term }), words: wordsIn(language, trigger) } }),
      ...(statute === undefined ? {} : { statuteWords: wordsIn(language, statute) }),
    }
  })
  return [...periods, ...worded]
}

const accountingAct = /\p{L}*kirjanpitola\p{L}*|\p{L}*bokföringslag\p{L}*|accounting act|bookkeeping act/iu

const endOf =
  /[\p{L}-]+n\s(?:päättymisen jälkeen|päätyttyä)|efter (?:det )?att [\p{L}-]+ (?:har )?upphört|after (?:the )?end of (?:the )?[\p{L}-]+(?: relationship)?/iu

const label =
  /(?:^|:\s)(?:säilytysajan määräytyminen|så bestäms lagringstiden|what decides the retention period)\s*:\s+/iu

/** What decides the time, without the words that say only that it does, and the data that it is said of. */
function criterionOf(
  sentence: Phrase,
  dataCategories: ResolvedRegister['dataCategories'],
  language: Language,
): { about?: string[]; criterion: Phrase } {
  const named = label.exec(sentence.text)
  const colon = named === null ? /^[^:]{2,200}?:\s+/u.exec(sentence.text) : null
  const subject = colon === null ? undefined : partOf(sentence, 0, colon[0].trimEnd().length - 1)
  const { dataCategories: about } = aboutOf(subject, dataCategories, language)
  const start =
    named !== null ? named.index + named[0].length : about === undefined ? 0 : (colon?.[0].length ?? 0)
  if (start === 0) return { criterion: sentence }
  const end = sentence.text.length - (sentence.text.endsWith('.') ? 1 : 0)
  return { criterion: partOf(sentence, start, end) ?? sentence, ...(about === undefined ? {} : { about }) }
}

/** The statutory period whose provision words cite, else the words. */
function statuteOf(
  words: Phrase | undefined,
  language: Language,
): Pick<Retention, 'statute' | 'statuteWords'> {
  if (words === undefined) return {}
  const codes = Object.keys(retentionStatuteTerms) as (keyof typeof retentionStatuteTerms)[]
  const statute = codes.find((code) => retentionStatuteTerms[code].provision[language] === words.text)
  return statute === undefined ? { statuteWords: wordsIn(language, words) } : { statute }
}

/** The data that a period is about, where its words name them, else its words. */
function aboutOf(
  subject: Phrase | undefined,
  dataCategories: ResolvedRegister['dataCategories'],
  language: Language,
): Pick<Retention, 'dataCategories' | 'subject'> {
  if (subject === undefined) return {}
  const idOf = (words: string) => dataCategories.find((data) => isNamed(data, words, language))?.id
  const whole = idOf(subject.text)
  const ids = whole === undefined ? membersOf(subject).map(({ text }) => idOf(text)) : [whole]
  return ids.every((id) => id !== undefined)
    ? { dataCategories: ids }
    : { subject: capitalised(language, subject) }
}

function isNamed(
  { term, words }: ResolvedRegister['dataCategories'][number],
  name: string,
  language: Language,
): boolean {
  const label = term === undefined ? undefined : findTerm('dataCategory', term)?.[language]
  return [words?.[language], label].some((one) => one?.toLowerCase() === name.toLowerCase())
}

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
