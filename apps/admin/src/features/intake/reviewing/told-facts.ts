import { itemName, nothingReferred, valueInWords } from '@seloste/documents'
import {
  type Confidence,
  type FactPath,
  type FrozenRegister,
  factLabel,
  isItem,
  type Language,
  type Tie,
  valueAt,
} from '@seloste/domain'
import { isWholeList } from './draft.ts'

/** A fact in words, as it was read. */
export interface ToldFact {
  fact: FactPath
  /** Under which group of facts it stands: the first name of its path. */
  group: string
  /** What it is called inside its group; empty where the group says it. */
  label: string
  value: string
  confidence: Confidence
}

/** The facts of a register that was read, in the order of its groups, in words. */
export function toldFacts(frozen: FrozenRegister, ties: readonly Tie[], language: Language): ToldFact[] {
  const told = ties
    .filter(({ fact }) => !isWholeList(frozen, fact))
    .map((tie) => toldFact(frozen, tie, language))
  const groups = [...new Set(told.map(({ group }) => group))]
  return groups.flatMap((group) => told.filter((fact) => fact.group === group))
}

/** A fact in words. */
export function toldFact(frozen: FrozenRegister, { fact, confidence }: Tie, language: Language): ToldFact {
  const group = fact.split('/')[0] ?? fact
  const whole = factLabel(fact, language)
  const groupLabel = factLabel(group, language)
  const label = whole === groupLabel ? '' : whole.replace(`${groupLabel} › `, '')
  return { fact, group, label, value: wordsOf(frozen, fact, language), confidence }
}

function wordsOf(frozen: FrozenRegister, fact: FactPath, language: Language): string {
  const organisation = 'organisation/'
  const isOrganisation = fact.startsWith(organisation)
  const state = isOrganisation ? frozen.organisation : frozen.register
  const path = isOrganisation ? fact.slice(organisation.length) : fact
  const value = valueAt(state, path)
  const context = { language, referable: nothingReferred, state }
  const name = isItem(value) ? itemName(path, value, context) : undefined
  return name ?? valueInWords(path, value, context) ?? '–'
}
