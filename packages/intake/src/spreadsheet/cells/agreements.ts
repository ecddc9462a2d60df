import { type Agreement, isSame, type ResolvedRegister, textIn } from '@seloste/domain'
import { isUntouched, keptAsWritten, type ReadCell } from './cell.ts'
import { dayIn } from './days.ts'
import { labelAndDetail } from './phrases.ts'

const webAddress = /^https?:\/\/\S+$/i

/**
 * Contracts with processors: “Who: reference, day, address”. A line tells for every recipient that is the same party.
 * Those of nobody named are kept as written.
 */
export const readAgreements: ReadCell = (register, cell, reading) => {
  if (isUntouched(cell)) return register
  const { recipients } = register
  if (recipients.state !== 'stated') {
    return keptAsWritten(register, cell.lines.map(({ text }) => text).join('\n'), reading)
  }
  type Item = (typeof recipients.items)[number]
  const pathOf = ({ id }: Item) => `recipients/items/${id}/party/agreement`
  const said = new Map<Item, Agreement>()
  const kept: string[] = []
  for (const { text, fact, isUnchanged } of cell.lines) {
    if (isUnchanged) continue
    const { label, detail } = labelAndDetail(text)
    const named = recipients.items.find(
      (item) => pathOf(item) === fact || textIn(item.party?.name, reading.language)?.text === label,
    )
    if (named === undefined) kept.push(text)
    else said.set(named, agreementIn(detail ?? text))
  }
  const isSameParty = (one: Item) => (other: Item) =>
    one === other || (one.party !== undefined && isSame(one.party, other.party))
  const gone = recipients.items.filter((item) => cell.gone.includes(pathOf(item)))
  const items = recipients.items.map((item): Item => {
    const told = said.has(item) ? item : [...said.keys()].find(isSameParty(item))
    const agreement = told && said.get(told)
    if (agreement !== undefined) return { ...item, party: { ...item.party, agreement } }
    if (item.party === undefined || !gone.some(isSameParty(item))) return item
    const { agreement: _, ...party } = item.party
    return { ...item, party }
  })
  const next: ResolvedRegister = { ...register, recipients: { ...recipients, items } }
  return kept.length === 0 ? next : keptAsWritten(next, kept.join('\n'), reading)
}

function agreementIn(text: string): Agreement {
  const agreement: Agreement = {}
  for (const part of text.split(',').map((one) => one.trim())) {
    const signedOn = dayIn(part)
    if (signedOn !== undefined) agreement.signedOn = signedOn
    else if (webAddress.test(part)) agreement.url = part
    else if (part !== '') {
      agreement.reference = agreement.reference === undefined ? part : `${agreement.reference}, ${part}`
    }
  }
  return agreement
}
