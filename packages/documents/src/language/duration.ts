import { type Duration, type Language, parseDuration } from '@seloste/domain'

type Unit = keyof Duration

const units = ['years', 'months', 'weeks', 'days', 'hours'] as const satisfies readonly Unit[]

/** Finnish: how one and how many are said, as they stand after a verb and before “ajan”. */
const finnish = {
  years: { one: 'vuosi', many: 'vuotta', genitive: 'vuoden' },
  months: { one: 'kuukausi', many: 'kuukautta', genitive: 'kuukauden' },
  weeks: { one: 'viikko', many: 'viikkoa', genitive: 'viikon' },
  days: { one: 'päivä', many: 'päivää', genitive: 'päivän' },
  hours: { one: 'tunti', many: 'tuntia', genitive: 'tunnin' },
} as const satisfies Record<Unit, unknown>

const swedish = {
  years: { one: 'ett år', many: 'år' },
  months: { one: 'en månad', many: 'månader' },
  weeks: { one: 'en vecka', many: 'veckor' },
  days: { one: 'en dag', many: 'dagar' },
  hours: { one: 'en timme', many: 'timmar' },
} as const satisfies Record<Unit, unknown>

const english = {
  years: { one: 'one year', many: 'years' },
  months: { one: 'one month', many: 'months' },
  weeks: { one: 'one week', many: 'weeks' },
  days: { one: 'one day', many: 'days' },
  hours: { one: 'one hour', many: 'hours' },
} as const satisfies Record<Unit, unknown>

const numerals = {
  fi: 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' '),
  fiGenitive: 'nollan yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen'.split(
    ' ',
  ),
  sv: 'noll ett två tre fyra fem sex sju åtta nio tio'.split(' '),
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
} as const

const conjunction = { fi: ' ja ', sv: ' och ', en: ' and ' } as const satisfies Record<Language, string>

/**
 * A period in words, from an ISO 8601 duration: “kuusi vuotta”, “sex år”, “six years”; numbers above ten in digits.
 * The text itself when it is no duration.
 */
export function durationInWords(duration: string, language: Language): string {
  return amounts(duration, language, (amount, unit) => {
    const number = numerals[language][amount] ?? String(amount)
    switch (language) {
      case 'fi':
        return amount === 1 ? `yksi ${finnish[unit].one}` : `${number} ${finnish[unit].many}`
      case 'sv':
        return amount === 1 ? swedish[unit].one : `${number} ${swedish[unit].many}`
      case 'en':
        return amount === 1 ? english[unit].one : `${number} ${english[unit].many}`
      default:
        return language satisfies never
    }
  })
}

/** A period in the Finnish genitive, before a noun such as “ajan” or “kuluessa”: “kuuden vuoden”. */
export function durationInGenitive(duration: string): string {
  return amounts(duration, 'fi', (amount, unit) => {
    return `${numerals.fiGenitive[amount] ?? String(amount)} ${finnish[unit].genitive}`
  })
}

function amounts(text: string, language: Language, word: (amount: number, unit: Unit) => string): string {
  const duration = parseDuration(text)
  if (duration === undefined) return text
  const said = units.flatMap((unit) => (duration[unit] === 0 ? [] : [word(duration[unit], unit)]))
  const last = said.at(-1) ?? text
  return said.length < 2 ? last : said.slice(0, -1).join(', ') + conjunction[language] + last
}
