import { type AutomatedDecision, type Measure, phraseIn, type Retention } from '@seloste/domain'
import { type Period, periodsIn } from '../../interpret/periods.ts'
import { firstTerm } from '../../terms/first-term.ts'
import { triggerPatterns } from '../../terms/trigger-terms.ts'
import { isDenial } from './cell.ts'
import { listCell, semicolonParted } from './list-cell.ts'
import { labelAndDetail, readPhrase, rewritten } from './phrases.ts'

const letters = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H' } as const

/** ISO 8601; a year and a half is eighteen months. */
function durationOf({ amount, unit }: Period): string | undefined {
  if (Number.isInteger(amount)) return unit === 'hour' ? `PT${amount}H` : `P${amount}${letters[unit]}`
  const months = amount * 12
  return unit === 'year' && Number.isInteger(months) ? `P${months}M` : undefined
}

const bounds: readonly (readonly [NonNullable<Retention['bound']>, RegExp])[] = [
  ['atMost', /enintään|korkeintaan|högst|at most|max(?:imum|\.)?|up to|no longer/i],
  ['atLeast', /vähintään|minst|at least|minimum/i],
]
const ends: readonly (readonly [NonNullable<Retention['end']>, RegExp])[] = [
  ['anonymised', /anonymi/i],
  ['archived', /arkistoi|arkiver|archived/i],
  ['erased', /poistetaan|hävitetään|tuhotaan|radera|förstör|erased|deleted|destroyed/i],
]

/** Time limits for erasure: “Data: six years from the end of the financial year”. What no period says is a criterion. */
export const readRetention = listCell<Retention>({
  path: 'retention',
  itemsOf: ({ retention }) => retention,
  withItems: (register, items) => ({ ...register, retention: [...items] }),
  parted: semicolonParted,
  read: (text, before, { language }, register) => {
    const { label, detail } = labelAndDetail(text)
    const says = detail ?? text
    const [period] = periodsIn(says, { start: 0, end: says.length })
    const duration = period === undefined ? undefined : durationOf(period)
    const about = detail === undefined ? undefined : label
    const data = about === undefined ? [] : register.dataCategories.filter((one) => isCalled(one, about))
    const trigger =
      duration === undefined ? undefined : firstTerm(triggerPatterns, says.slice(period?.span.end))
    const statute = before?.statute
    return {
      ...(data.length > 0 && { dataCategories: data.map(({ id }) => id) }),
      ...(about !== undefined && data.length === 0 && keepsSubject(before, about)),
      ...(duration === undefined
        ? { criterion: rewritten(before?.criterion, language, says) }
        : { duration }),
      ...(duration !== undefined && sayOne('bound', bounds, says)),
      ...(trigger !== undefined && { trigger: { term: trigger } }),
      ...(duration !== undefined && sayOne('end', ends, says)),
      ...(statute !== undefined && { statute }),
    }

    function isCalled(one: (typeof register.dataCategories)[number], name: string): boolean {
      return phraseIn('dataCategory', one, language)?.text.trim().toLowerCase() === name.toLowerCase()
    }

    /** What the rule is about stays with the data and purposes that it named, while its words are the same. */
    function keepsSubject(rule: Retention | undefined, name: string): Partial<Retention> {
      if (rule?.dataCategories !== undefined || rule?.purposes !== undefined) {
        const { dataCategories, purposes, subject } = rule
        return {
          ...(dataCategories !== undefined && { dataCategories }),
          ...(purposes !== undefined && { purposes }),
          ...(subject !== undefined && { subject }),
        }
      }
      return { subject: rewritten(rule?.subject, language, name) }
    }
  },
})

function sayOne<Key extends string, Code>(
  key: Key,
  patterns: readonly (readonly [Code, RegExp])[],
  text: string,
): Partial<Record<Key, Code>> {
  const code = patterns.find(([, pattern]) => pattern.test(text))?.[0]
  return code === undefined ? {} : ({ [key]: code } as Record<Key, Code>)
}

/** Security measures: “Measure: description”. */
export const readMeasures = listCell<Measure>({
  path: 'measures',
  itemsOf: ({ measures }) => measures,
  withItems: (register, items) => ({ ...register, measures: [...items] }),
  parted: semicolonParted,
  read: (text, before, { language }) => {
    const { label, detail } = labelAndDetail(text)
    const hasDescription = detail !== undefined && (before === undefined || before.description !== undefined)
    const { term: _term, words: _words, description, ...rest } = before ?? {}
    return {
      ...rest,
      ...readPhrase('measure', hasDescription ? label : text, language, before),
      ...(hasDescription && { description: rewritten(description, language, detail.replace(/\.$/, '')) }),
    }
  },
})

/** Automated decisions and profiling: GDPR Art. 22. */
export const readAutomatedDecisions = listCell<AutomatedDecision>({
  path: 'automatedDecisions/items',
  itemsOf: ({ automatedDecisions }) =>
    automatedDecisions.state === 'stated' ? automatedDecisions.items : [],
  withItems: (register, items, isDenied) => {
    if (items.length > 0) return { ...register, automatedDecisions: { state: 'stated', items: [...items] } }
    return { ...register, automatedDecisions: { state: isDenied ? 'none' : 'notStated' } }
  },
  denies: isDenial,
  read: (text, before, { language }) => ({
    ...(before ?? { kind: /profil/i.test(text) ? 'profiling' : 'decision' }),
    description: rewritten(before?.description, language, text),
  }),
})
