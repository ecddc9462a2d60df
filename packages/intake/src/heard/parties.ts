import { noticeSentences } from '@seloste/documents'
import type { Language, Party, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { readHeading } from '../recognise/heading-kinds.ts'
import { headingNumber } from '../recognise/piece.ts'
import { phraseAt } from '../words/phrase.ts'
import { type PartyRow, partyOf, partyRow } from './party-rows.ts'

/** Who a group of rows is about, as the heading or the sentence above it says. */
type Whose = 'controller' | 'contact' | 'dpo' | 'jointControllers' | 'representative' | 'requests'
type Group = { readonly whose: Whose; readonly rows: PartyRow[] }

/** Those whom a composed notice tells of in rows. */
export type HeardParties = {
  readonly controller?: Party
  readonly contact?: Party
  readonly dpo?: Party
  readonly representative?: Party
  readonly jointControllers?: NonNullable<ResolvedRegister['jointControllers']>
  readonly requests?: Party
}

/** The parties that a composed notice tells of, by the heading or the sentence above their rows. */
export function heardParties(register: RegisterText, tie: TieFact): HeardParties {
  const { language } = register
  const groups = groupsOf(register)
  const party = (whose: Exclude<Whose, 'jointControllers'>, path: string) => {
    const rows = groups.find((group) => group.whose === whose)?.rows
    if (rows === undefined) return {}
    for (const { label, value } of rows) tie(`${path}/${label}`, [value])
    return { [whose]: partyOf(rows, language) }
  }
  const joint = groups.filter(({ whose }) => whose === 'jointControllers')
  const jointControllers = joint.slice(0, 50).map(({ rows }, index) => {
    const id = `j${index + 1}`
    tie(
      `jointControllers/${id}/party`,
      rows.map(({ value }) => value),
    )
    return { id, party: partyOf(rows, language) }
  })
  return {
    ...party('controller', 'organisation'),
    ...party('contact', 'contact'),
    ...party('dpo', 'dpo'),
    ...party('representative', 'representative'),
    ...party('requests', 'rights/contact'),
    ...(jointControllers.length === 0 ? {} : { jointControllers }),
  }
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

/** The sentence that introduces rows, to the end of its paragraph. */
function introduced(words: string, language: Language): Whose | undefined {
  const says = (sentence: (typeof noticeSentences)['parties'][keyof (typeof noticeSentences)['parties']]) =>
    sentence.parts[language].join('') === words
  const { officer, jointControllers, representative } = noticeSentences.parties
  if (says(officer)) return 'dpo'
  if (says(jointControllers)) return 'jointControllers'
  if (says(representative)) return 'representative'
  return says(noticeSentences.rights.contact) ? 'requests' : undefined
}

function headed(words: string): Whose | undefined {
  const { kinds } = readHeading(words.replace(headingNumber, ''))
  return (['controller', 'contact', 'dpo'] as const).find((kind) => kinds.includes(kind))
}
