import { countryName } from '@seloste/domain'
import type { Run } from '../../document/document.ts'
import { run, written } from '../../document/runs.ts'
import { textOf } from '../../document/text-of.ts'
import { dateInWords } from '../../language/date.ts'
import { phraseAtStart } from '../../language/in-sentence.ts'
import type { StatedRecipient } from '../../notice/codes.ts'
import type { Composition } from '../../notice/composition.ts'
import { nameOf } from '../../notice/party.ts'
import { recipientName } from '../../notice/recipients.ts'
import type { RecordLine } from '../record.ts'
import { line, type TellColumn } from './column.ts'
import { labelled } from './purposes.ts'
import { cellWords } from './words.ts'

/** “There is none”, where that has been stated. */
export function noneOf(fact: 'sources' | 'recipients' | 'transfers' | 'automatedDecisions') {
  return ({ language }: Composition): RecordLine[] =>
    line(`${fact}/state`, [run(cellWords.none[language], `${fact}/state`)])
}

/** Where data come from. */
export const tellSources: TellColumn = (composition) => {
  const { register, language } = composition
  const { sources } = register
  if (sources.state !== 'stated') return sources.state === 'none' ? noneOf('sources')(composition) : []
  return sources.items.flatMap((source) => {
    const path = `sources/items/${source.id}`
    const label = phraseAtStart('source', source, language, path)
    const party = source.party === undefined ? [] : nameOf(source.party, `${path}/party`, language)
    return line(path, labelled(label, party))
  })
}

/** To whom data are given: GDPR Art. 30(1)(d). */
export const tellRecipients: TellColumn = (composition, { only }) => {
  const { recipients } = composition.register
  if (recipients.state !== 'stated') {
    // A column of some of them cannot deny that there are any.
    return recipients.state === 'none' && only === undefined ? noneOf('recipients')(composition) : []
  }
  return recipients.items
    .filter(only ?? (() => true))
    .flatMap((one) => line(`recipients/items/${one.id}`, recipientInWords(one, composition)))
}

/** What a recipient is and who: “Tilitoimisto: Esimerkki Oy”. */
export function recipientInWords(recipient: StatedRecipient, composition: Composition): Run[] {
  const path = `recipients/items/${recipient.id}`
  const label = phraseAtStart('recipient', recipient, composition.language, path)
  return labelled(label, recipientName(recipient, path, composition))
}

/** Contracts with processors: GDPR Art. 28(3). One that stands under several recipients is told once. */
export const tellAgreements: TellColumn = (composition) => {
  const { recipients } = composition.register
  if (recipients.state !== 'stated') return []
  const told = new Set<string>()
  return recipients.items.flatMap((recipient) => {
    const path = `recipients/items/${recipient.id}`
    const { reference, signedOn, url } = recipient.party?.agreement ?? {}
    const at = `${path}/party/agreement`
    const said: Run[] = []
    if (reference !== undefined) said.push(run(reference, `${at}/reference`))
    if (signedOn !== undefined) said.push(run(dateInWords(signedOn, composition.language), `${at}/signedOn`))
    if (url !== undefined) said.push({ ...run(url, `${at}/url`), href: url })
    if (said.length === 0) return []
    const [name] = recipientName(recipient, path, composition)
    const separated = said.flatMap((one, index) => (index === 0 ? [one] : [run(', ', one.fact), one]))
    const runs = labelled(name, separated)
    const text = textOf(runs)
    if (told.has(text)) return []
    told.add(text)
    return line(at, runs)
  })
}

/** To which third countries and international organisations data are transferred: GDPR Art. 30(1)(e), 30(2)(c). */
export const tellTransfers: TellColumn = (composition) => {
  const { transfers } = composition.register
  if (transfers.state !== 'stated') return transfers.state === 'none' ? noneOf('transfers')(composition) : []
  return transfers.items.flatMap((transfer) =>
    line(`transfers/items/${transfer.id}`, destinationOf(transfer, composition)),
  )
}

type Transfer = Extract<Composition['register']['transfers'], { state: 'stated' }>['items'][number]

/** Where a transfer goes: country and importer, or the recipient. */
export function destinationOf(transfer: Transfer, composition: Composition): Run[] {
  const { language, register } = composition
  const path = `transfers/items/${transfer.id}`
  const said: Run[] = []
  const country = transfer.country === undefined ? undefined : countryName(transfer.country, language)
  if (country !== undefined) said.push(run(country, `${path}/country`))
  const importer = written(transfer.importer, language, `${path}/importer`)
  if (importer !== undefined) {
    if (said.length > 0) said.push(run(': ', `${path}/country`))
    said.push(importer)
    return said
  }
  const { recipients } = register
  const recipient =
    recipients.state === 'stated' ? recipients.items.find(({ id }) => id === transfer.recipient) : undefined
  if (recipient === undefined) return said
  const named = recipientInWords(recipient, composition)
  if (said.length > 0 && named.length > 0) said.push(run(': ', `${path}/country`))
  return [...said, ...named]
}
