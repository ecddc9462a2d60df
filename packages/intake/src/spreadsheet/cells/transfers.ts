import {
  type CodeOf,
  type Language,
  phraseIn,
  type ResolvedRegister,
  type Transfer,
  textIn,
  vocabularies,
} from '@seloste/domain'
import { countryIn } from '../../words/countries.ts'
import { isDenial, isUntouched, keptAsWritten, type ReadCell } from './cell.ts'
import { listCell, listed } from './list-cell.ts'
import { labelAndDetail, rewritten, termOf } from './phrases.ts'

/** To which third countries and organisations data go: “Country: importer”. */
export const readTransfers = listCell<Transfer>({
  path: 'transfers/items',
  itemsOf: ({ transfers }) => (transfers.state === 'stated' ? transfers.items : []),
  withItems: (register, items, isDenied) => {
    if (items.length > 0) return { ...register, transfers: { state: 'stated', items: [...items] } }
    return { ...register, transfers: { state: isDenied ? 'none' : 'notStated' } }
  },
  denies: isDenial,
  parted: listed,
  read: (text, before, { language }, register) => {
    const { country: _country, importer, recipient, ...rest } = before ?? {}
    const { label, detail } = labelAndDetail(text)
    const country = countryIn(label)
    const who = country === undefined ? text : detail
    const same =
      recipient !== undefined && who !== undefined && recipientSays(register, recipient, who, language)
    return {
      ...rest,
      ...(country !== undefined && { country }),
      ...(same && { recipient }),
      ...(who !== undefined && !same && { importer: rewritten(importer, language, who) }),
    }
  },
})

/** Whether a text names the recipient as the cell told it. */
function recipientSays(register: ResolvedRegister, id: string, text: string, language: Language): boolean {
  const { recipients } = register
  const recipient = recipients.state === 'stated' ? recipients.items.find((one) => one.id === id) : undefined
  if (recipient === undefined) return false
  const parts = [
    phraseIn('recipient', recipient, language)?.text,
    textIn(recipient.party?.name, language)?.text,
  ]
  return text === parts.filter((part) => part !== undefined).join(': ')
}

type Mechanism = CodeOf<'transferMechanism'>

const article =
  /\b(4[569])\s*(?:artiklan|art\.?)?\s*[.(]?\s*([123])?\s*\)?\s*(?:kohdan|k\.)?\s*[.(]?\s*([a-f])?\b/i
const calls: readonly (readonly [Mechanism, RegExp])[] = [
  [
    '46-2-c',
    /vakio(?:sopimus)?lausek|standardavtalsklausul|\bscc\b|standard (?:contractual )?clauses|clauses (?:contractuelles )?types/iu,
  ],
  ['46-2-b', /\bbcr\b|sitov\p{L}+ sään|bindande företags|binding corporate rules/iu],
  ['45', /riittävyy|adekvat|adequacy|adéquation|data privacy framework/iu],
]

/** The mechanism of a transfer that a text names; undefined when it names none. */
export function mechanismIn(text: string): Mechanism | undefined {
  const cited = article.exec(text)
  const code = cited
    ?.slice(1)
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
  const codes = Object.keys(vocabularies.transferMechanism)
  const isMechanism = (one: string | undefined): one is Mechanism => one !== undefined && codes.includes(one)
  if (isMechanism(code)) return code
  return termOf('transferMechanism', text) ?? calls.find(([, pattern]) => pattern.test(text))?.[0]
}

/** On what transfers rest: “Where to: mechanism”. What names no mechanism is kept as written. */
export const readSafeguards: ReadCell = (register, cell, reading) => {
  if (isUntouched(cell)) return register
  const { transfers } = register
  const items = transfers.state === 'stated' ? transfers.items : []
  const gone = new Set(cell.gone)
  const kept: string[] = []
  const said = new Map<Transfer, Mechanism>()
  for (const { text, isUnchanged, fact } of cell.lines) {
    if (isUnchanged) continue
    const mechanism = mechanismIn(text)
    const transfer =
      items.find(({ id }) => fact === `transfers/items/${id}`) ?? items.find((one) => isAbout(one, text))
    const only = items.length === 1 ? items[0] : undefined
    const about = transfer ?? only
    if (mechanism === undefined || about === undefined || mechanism === about.mechanism) kept.push(text)
    else said.set(about, mechanism)
  }
  const next: ResolvedRegister =
    transfers.state !== 'stated'
      ? register
      : { ...register, transfers: { ...transfers, items: items.map(change) } }
  return kept.length === 0 ? next : keptAsWritten(next, kept.join('\n'), reading)

  function change(transfer: Transfer): Transfer {
    const {
      mechanism: _m,
      derogation: _d,
      instrument: _i,
      assessment: _a,
      assessedOn: _o,
      ...rest
    } = transfer
    if (gone.has(`transfers/items/${transfer.id}`)) return rest
    const mechanism = said.get(transfer)
    return mechanism === undefined ? transfer : { ...transfer, mechanism }
  }
}

function isAbout({ country }: Transfer, text: string): boolean {
  return country !== undefined && countryIn(labelAndDetail(text).label) === country
}
