import { type Language, type ResolvedRegister, type Transfer, vocabularies } from '@seloste/domain'
import { labelled } from '../interpret/labelled-details.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { countryNamed } from '../words/countries.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

type Recipients = ResolvedRegister['recipients']

/** Whether data leave the European Economic Area, to where and on what ground: GDPR Art. 13(1)(f). */
export function draftTransfers(
  register: RegisterText,
  { transfers }: Reading,
  recipients: Recipients,
  tie: TieFact,
): ResolvedRegister['transfers'] {
  const { language } = register
  if (transfers === undefined) return { state: 'notStated' }
  if (transfers.state === 'none') {
    tie('transfers/state', transfers.spans)
    return { state: 'none' }
  }
  if (transfers.items.length > 0) {
    tie('transfers/state', transfers.spans)
    const items = transfers.items
      .slice(0, 100)
      .map((item, index) => draftListed(item, `t${index + 1}`, recipients, language, tie))
    return { state: 'stated', items }
  }
  const confidence = transfers.conditional === true ? 'unsure' : 'likely'
  return { state: 'stated', items: draftTold(register, transfers.spans, confidence, tie) }
}

/** What sentences tell: each a transfer under the condition that it says. */
function draftTold(
  { text, language }: RegisterText,
  spans: readonly { start: number; end: number }[],
  confidence: 'unsure' | 'likely',
  tie: TieFact,
): Transfer[] {
  const sentences = new Map(spans.map((span) => [text.slice(span.start, span.end), span]))
  return [...sentences].slice(0, 100).map(([said, span], index) => {
    const id = `t${index + 1}`
    const words = phraseAt(text, span)?.text ?? ''
    const mechanism = codeCited('transferMechanism', words) ?? mechanismIn(words)
    tie(
      `transfers/items/${id}`,
      spans.filter(({ start, end }) => text.slice(start, end) === said),
      confidence,
    )
    return {
      id,
      ...(/Yhdysval|\bUSA\b|United States|Förenta/u.test(words) ? { country: 'US' } : {}),
      ...(mechanism === undefined ? {} : { mechanism }),
      condition: wordsIn(language, words),
    }
  })
}

/** “Intia, Pilvi Ltd. Siirtoperuste: …. Jäljennös suojatoimista: ….” */
function draftListed(
  item: Phrase,
  id: string,
  recipients: Recipients,
  language: Language,
  tie: TieFact,
): Transfer {
  const path = `transfers/items/${id}`
  const { opening, details } = labelled(item)
  const places = opening.text.split(/,\s+/)
  const country = countryNamed(places[0] ?? '')
  const to = country === undefined ? places : places.slice(1)
  const recipient = recipientNamed(recipients, to.at(-1))
  const importer = (recipient === undefined ? to : to.slice(0, -1)).join(', ')
  const mechanism =
    details.mechanism === undefined
      ? undefined
      : (codeCited('transferMechanism', details.mechanism.text) ?? mechanismIn(details.mechanism.text))
  const derogation =
    details.derogation === undefined ? undefined : codeCited('transferDerogation', details.derogation.text)
  const module = (['1', '2', '3', '4'] as const).find((one) => one === details.module?.text)
  tie(path, [opening])
  tie(`${path}/mechanism`, mechanism === undefined ? [] : [details.mechanism])
  tie(`${path}/derogation`, derogation === undefined ? [] : [details.derogation])
  for (const name of ['instrument', 'condition', 'copy'] as const) tie(`${path}/${name}`, [details[name]])
  const said = (name: 'instrument' | 'condition' | 'copy') => {
    const words = details[name]
    return words === undefined ? {} : { [name]: wordsIn(language, words) }
  }
  return {
    id,
    ...(country === undefined ? {} : { country }),
    ...(importer === '' ? {} : { importer: wordsIn(language, importer) }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(derogation === undefined ? {} : { derogation }),
    ...said('instrument'),
    ...(module === undefined ? {} : { clauseModule: module }),
    ...said('condition'),
    ...said('copy'),
  }
}

/** The id of the recipient that has a name. */
function recipientNamed(recipients: Recipients, name: string | undefined): string | undefined {
  if (recipients.state !== 'stated' || name === undefined) return undefined
  return recipients.items.find(({ party, words }) =>
    [party?.name, words].some((text) => Object.values(text ?? {}).some((one) => one === name)),
  )?.id
}

const citation =
  /(?<fi>\d+)\s?artikla(?:n (?<fiParagraph>\d+) koh(?:ta|dan)(?: (?:(?<fiPoint>\p{Ll}) alakohta|(?<fiSecond>toinen alakohta)))?)?|artikel (?<sv>\d+)(?:\.(?<svParagraph>\d+)(?: (?:(?<svPoint>\p{Ll})(?![\p{L}])|(?<svSecond>andra stycket)))?)?|(?<enSecond>second subparagraph of )?Article (?<en>\d+)(?:\((?<enParagraph>\d+)\)(?:\((?<enPoint>\p{Ll})\))?)?/iu

/** The code of a vocabulary whose article words cite: “46 artiklan 2 kohdan c alakohta” is `46-2-c`. */
function codeCited<Name extends 'transferMechanism' | 'transferDerogation'>(
  vocabulary: Name,
  words: string,
): keyof (typeof vocabularies)[Name] | undefined {
  const groups = citation.exec(words)?.groups
  if (groups === undefined) return undefined
  const article = groups['fi'] ?? groups['sv'] ?? groups['en']
  const paragraph = groups['fiParagraph'] ?? groups['svParagraph'] ?? groups['enParagraph']
  const isSecond = (groups['fiSecond'] ?? groups['svSecond'] ?? groups['enSecond']) !== undefined
  const point = isSecond ? '2' : (groups['fiPoint'] ?? groups['svPoint'] ?? groups['enPoint'])
  const code = [article, paragraph, point].filter((part) => part !== undefined).join('-')
  return Object.hasOwn(vocabularies[vocabulary], code)
    ? (code as keyof (typeof vocabularies)[Name])
    : undefined
}

/** On what a transfer is said to rest: GDPR Art. 45, 46(2)(c). */
function mechanismIn(words: string): '45' | '46-2-c' | undefined {
  if (/vakio(?:sopimus)?lausek|standard(?:avtals)?klausul|standard contractual|\bSCC/iu.test(words))
    return '46-2-c'
  return /riittäv\p{L}* (?:tietosuojan )?taso|riittävyyspäät|Data Privacy Framework|tietosuojakeh|adequacy|beslut om adekvat/iu.test(
    words,
  )
    ? '45'
    : undefined
}
