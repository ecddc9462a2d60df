import { countryName, findTerm, type Transfer } from '@seloste/domain'
import { introduced, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { articleCited } from '../language/citation.ts'
import { inSentence, phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { linkRun } from './party.ts'
import { recipientName } from './recipients.ts'
import { dataInSentence } from './references.ts'

/** What is told of transfers. */
export const transferSentences = {
  transfers: sentence({
    fi: 'Henkilötietoja siirretään Euroopan unionin ja Euroopan talousalueen ulkopuolelle seuraavasti:',
    sv: 'Personuppgifter överförs till länder utanför Europeiska unionen och Europeiska ekonomiska samarbetsområdet enligt följande:',
    en: 'Personal data are transferred outside the European Union and the European Economic Area as follows:',
  }),
  none: sentence({
    fi: 'Henkilötietoja ei siirretä Euroopan unionin tai Euroopan talousalueen ulkopuolelle.',
    sv: 'Personuppgifter överförs inte till länder utanför Europeiska unionen eller Europeiska ekonomiska samarbetsområdet.',
    en: 'Personal data are not transferred outside the European Union or the European Economic Area.',
  }),
  mechanism: sentence({
    fi: 'Siirtoperuste: {words}.',
    sv: 'Grund för överföringen: {words}.',
    en: 'Ground for the transfer: {words}.',
  }),
  derogation: sentence({
    fi: 'Poikkeus, johon siirto perustuu: {words}.',
    sv: 'Undantag som överföringen grundar sig på: {words}.',
    en: 'Derogation on which the transfer rests: {words}.',
  }),
  instrument: sentence({ fi: 'Asiakirja: {words}.', sv: 'Dokument: {words}.', en: 'Instrument: {words}.' }),
  module: sentence({
    fi: 'Vakiolausekkeiden moduuli: {words}.',
    sv: 'Standardavtalsklausulernas modul: {words}.',
    en: 'Module of the clauses: {words}.',
  }),
  copy: sentence({
    fi: 'Jäljennös suojatoimista: {words}.',
    sv: 'Kopia av skyddsåtgärderna: {words}.',
    en: 'Copy of the safeguards: {words}.',
  }),
  condition: sentence({
    fi: 'Milloin tietoja siirretään: {words}.',
    sv: 'När uppgifter överförs: {words}.',
    en: 'When data are transferred: {words}.',
  }),
  data: sentence({
    fi: 'Siirrettävät tiedot: {words}.',
    sv: 'Uppgifter som överförs: {words}.',
    en: 'Data transferred: {words}.',
  }),
} as const

const label = {
  fi: 'siirrot Euroopan talousalueen ulkopuolelle',
  sv: 'överföringar utanför Europeiska ekonomiska samarbetsområdet',
  en: 'transfers outside the European Economic Area',
}

/** Transfers to third countries, their ground and where a copy of the safeguards can be had: GDPR Art. 13(1)(f). */
export function composeTransfers(composition: Composition): Block[] {
  return [...transferBlocks(composition), ...notesOf(composition, 'transfers')]
}

function transferBlocks(composition: Composition): Block[] {
  const { register, language } = composition
  const { transfers } = register
  switch (transfers.state) {
    case 'notStated':
      return paragraph(gap(composition, label, 'transfers'))
    case 'none':
      return paragraph(say(transferSentences.none, language, 'transfers/state'))
    case 'stated': {
      const items = transfers.items.map((transfer) => transferItem(transfer, composition))
      return introduced(say(transferSentences.transfers, language, 'transfers/items'), items)
    }
    default:
      return transfers satisfies never
  }
}

function transferItem(transfer: Transfer, composition: Composition): Run[] {
  const { language } = composition
  const path = `transfers/items/${transfer.id}`
  const country = transfer.country === undefined ? undefined : countryName(transfer.country, language)
  const importer = written(transfer.importer, language, `${path}/importer`)
  const whereTo: Run[][] = []
  if (country !== undefined) whereTo.push([run(country, `${path}/country`)])
  if (importer !== undefined) whereTo.push([importer])
  const recipient = recipientOf(transfer, composition)
  if (recipient.length > 0) whereTo.push(recipient)
  const opening = whereTo.flatMap((one, index) => (index === 0 ? one : [run(', ', one[0]?.fact), ...one]))
  return together([ended(opening), ...transferDetails(transfer, path, composition)])
}

function recipientOf({ recipient: id }: Transfer, composition: Composition): Run[] {
  const { recipients } = composition.register
  if (id === undefined || recipients.state !== 'stated') return []
  const recipient = recipients.items.find((one) => one.id === id)
  if (recipient === undefined) return []
  const path = `recipients/items/${id}`
  const name = recipientName(recipient, path, composition)
  if (name.length > 0) return name
  const phrase = phraseAtStart('recipient', recipient, composition.language, path)
  return phrase === undefined ? [] : [phrase]
}

function transferDetails(transfer: Transfer, path: string, composition: Composition): Run[][] {
  const { language } = composition
  const said: Run[][] = []
  const add = (
    name: keyof typeof transferSentences,
    words: Run | readonly Run[] | undefined,
    fact: string,
  ) => {
    if (words !== undefined) said.push(say(transferSentences[name], language, fact, { words }))
  }
  add(
    'mechanism',
    ground('transferMechanism', transfer.mechanism, `${path}/mechanism`, language),
    `${path}/mechanism`,
  )
  add(
    'derogation',
    ground('transferDerogation', transfer.derogation, `${path}/derogation`, language),
    `${path}/derogation`,
  )
  add('instrument', written(transfer.instrument, language, `${path}/instrument`), `${path}/instrument`)
  if (transfer.clauseModule !== undefined)
    add('module', run(transfer.clauseModule, `${path}/clauseModule`), `${path}/clauseModule`)
  add('condition', written(transfer.condition, language, `${path}/condition`), `${path}/condition`)
  const data = dataInSentence(transfer.dataCategories ?? [], composition)
  if (data.length > 0) add('data', data, `${path}/dataCategories`)
  add('copy', written(transfer.copy, language, `${path}/copy`), `${path}/copy`)
  if (transfer.copyUrl !== undefined)
    add('copy', linkRun(transfer.copyUrl, `${path}/copyUrl`), `${path}/copyUrl`)
  return said
}

// “(47 art.)” and the like at the end of a label say what the citation says.
const ownCitation =
  / \((?:(?:art\. ?)?\d+(?: art\.)?|Art\. \d+|toinen alakohta|andra stycket|second subparagraph)\)$/

/** A mechanism or derogation in words with its article, as it stands inside a sentence. */
export function ground(
  vocabulary: 'transferMechanism' | 'transferDerogation',
  code: string | undefined,
  fact: string,
  language: Composition['language'],
): Run | undefined {
  const term = code === undefined ? undefined : findTerm(vocabulary, code)
  if (code === undefined || term === undefined) return undefined
  const words = inSentence(term[language].replace(ownCitation, ''), language)
  return run(`${words} (${articleCited(code, language)})`, fact)
}
