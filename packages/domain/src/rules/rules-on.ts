import type { LawPack } from './law-pack.ts'
import type { Rule } from './rule.ts'

const lastAsked = new WeakMap<LawPack, { readonly date: string; readonly rules: readonly Rule[] }>()

/** The rules of a law pack that are in force on a day (ISO 8601); many registers are judged by the law of one day. */
export function rulesOn(lawPack: LawPack, date: string): readonly Rule[] {
  const known = lastAsked.get(lawPack)
  if (known?.date === date) return known.rules
  const rules = lawPack.rules.filter((rule) => isInForce(rule, date))
  lastAsked.set(lawPack, { date, rules })
  return rules
}

function isInForce({ validFrom, validTo }: Rule, date: string): boolean {
  return validFrom <= date && (validTo === undefined || date <= validTo)
}
