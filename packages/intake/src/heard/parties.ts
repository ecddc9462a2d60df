import { noticeSentences, type Sentence } from '@seloste/documents'
import type { Language, Party, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { readHeading } from '../recognise/heading-kinds.ts'
import { headingNumber } from '../recognise/piece.ts'
import { phraseAt } from '../words/phrase.ts'
import { heardIn, withoutStop } from './heard-phrase.ts'
import { type PartyRow, partyOf, partyRow } from './party-rows.ts'
import { toldPassages } from './told-passages.ts'

/** Who a group of rows is about, as the heading or the sentence above it says. */
type Whose =
  | 'controller'
  | 'processor'
  | 'contact'
  | 'dpo'
  | 'principals'
  | 'jointControllers'
  | 'representative'
  | 'requests'
type Group = { readonly whose: Whose; readonly rows: PartyRow[] }

/** Those whom a composed notice tells of in rows. */
export type HeardParties = {
  /** Whose notice it is. */
  readonly organisation?: Party
  /** What the register tells of parties. */
  readonly facts: Pick<
    ResolvedRegister,
    | 'controller'
    | 'contact'
    | 'dpo'
    | 'representative'
    | 'principals'
    | 'jointControllers'
    | 'jointArrangement'
  > &
    Partial<Pick<ResolvedRegister, 'role'>>
  /** To whom requests go. */
  readonly requests?: Party
}

/** The parties that a composed notice tells of, by the heading or the sentence above their rows. */
export function heardParties(register: RegisterText, tie: TieFact): HeardParties {
  const { language } = register
  const groups = groupsOf(register)
  const isProcessor = groups.some(({ whose }) => whose === 'processor')
  const one = (whose: Whose, path: string): Party | undefined => {
    const rows = groups.find((group) => group.whose === whose)?.rows
    for (const { label, value } of rows ?? []) tie(`${path}/${label}`, [value])
    return rows === undefined ? undefined : partyOf(rows, language)
  }
  const several = (whose: 'principals' | 'jointControllers', letter: string) => {
    const found = groups.filter((group) => group.whose === whose)
    return found.slice(0, 50).map(({ rows }, index) => {
      const id = `${letter}${index + 1}`
      tie(
        `${whose}/${id}/party`,
        rows.map(({ value }) => value),
      )
      return { id, party: partyOf(rows, language) }
    })
  }
  const principals = several('principals', 'i')
  const jointControllers = several('jointControllers', 'j')
  return {
    ...told('organisation', one(isProcessor ? 'processor' : 'controller', 'organisation')),
    ...told('requests', one('requests', 'rights/contact')),
    facts: {
      ...(isProcessor ? { role: 'processor', ...told('controller', one('controller', 'controller')) } : {}),
      ...told('contact', one('contact', 'contact')),
      ...told('dpo', one('dpo', 'dpo')),
      ...told('representative', one('representative', 'representative')),
      ...(principals.length === 0 ? {} : { principals }),
      ...(jointControllers.length === 0 ? {} : { jointControllers }),
      ...told('jointArrangement', arrangement(register, tie)),
    },
  }
}

/** The essence of what joint controllers have agreed: GDPR Art. 26(2). */
function arrangement(register: RegisterText, tie: TieFact): ResolvedRegister['jointArrangement'] {
  const { language } = register
  for (const passage of toldPassages(register)) {
    if (passage.place !== 'jointControllers' || passage.isOwn) continue
    const said = heardIn('parties', passage, language).said.find(({ key }) => key === 'arrangement')
    const words = withoutStop(said?.holes['words'])
    tie('jointArrangement', [words])
    if (words !== undefined) return wordsIn(language, words)
  }
  return undefined
}

function told<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}

function groupsOf({ source, text, span, language }: RegisterText): Group[] {
  const groups: Group[] = []
  let whose: Whose | undefined
  let current: Group | undefined
  for (const block of source.blocks) {
    if (block.span.start < span.start || block.span.end > span.end) continue
    const row = partyRow(text, block, language)
    if (row !== undefined && whose !== undefined) {
      const isNext = current?.rows.some(({ label }) => label === row.label) === true
      if (current === undefined || isNext) {
        current = { whose, rows: [] }
        groups.push(current)
      }
      current.rows.push(row)
      continue
    }
    current = undefined
    const words = phraseAt(text, block.span)?.text ?? ''
    whose = introduced(words, language) ?? (block.kind === 'heading' ? headed(words) : undefined)
  }
  return groups
}

const introductions = {
  dpo: [noticeSentences.parties.officer],
  processor: [noticeSentences.parties.processor],
  principals: [noticeSentences.parties.principal, noticeSentences.parties.principals],
  jointControllers: [noticeSentences.parties.jointControllers],
  representative: [noticeSentences.parties.representative],
  requests: [noticeSentences.rights.contact],
} as const satisfies Partial<Record<Whose, readonly Sentence<never>[]>>

/** The sentence that introduces rows, to the end of its paragraph. */
function introduced(words: string, language: Language): Whose | undefined {
  const whose = Object.keys(introductions) as (keyof typeof introductions)[]
  return whose.find((one) =>
    introductions[one].some(({ parts }) => parts[language].join('') === words.replace(/\s+/g, ' ')),
  )
}

function headed(words: string): Whose | undefined {
  const { kinds } = readHeading(words.replace(headingNumber, ''))
  return (['controller', 'contact', 'dpo'] as const).find((kind) => kinds.includes(kind))
}
