import { type Period, type PeriodUnit, periodsIn } from '../interpret/periods.ts'
import type { Phrase } from '../words/phrase.ts'

const letters = { year: 'Y', month: 'M', week: 'W', day: 'D' } as const satisfies Partial<
  Record<PeriodUnit, string>
>

/** The ISO 8601 duration that some words tell (“yksi vuosi ja kuusi kuukautta”); undefined when they tell none. */
export function durationTold({ text }: Phrase): string | undefined {
  const periods = periodsIn(text, { start: 0, end: text.length }).filter(({ amount }) =>
    Number.isInteger(amount),
  )
  const days = periods.map(dated).join('')
  const hours = periods.filter(({ unit }) => unit === 'hour').map(({ amount }) => `T${amount}H`)
  return periods.length === 0 ? undefined : `P${days}${hours.join('')}`
}

function dated({ amount, unit }: Period): string {
  return unit === 'hour' ? '' : `${amount}${letters[unit]}`
}
