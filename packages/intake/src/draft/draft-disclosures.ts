import { type ResolvedRegister, vocabularies } from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { firstTerm } from '../terms/first-term.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { recipientPatterns } from '../terms/recipient-terms.ts'
import { nominative } from '../words/nominative.ts'
import { thirdCountriesIn } from '../words/third-countries.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

type Disclosures = Pick<ResolvedRegister, 'recipients' | 'transfers'>

/** To whom data are given and whether they leave the European Economic Area; a denial is kept as a denial. */
export function draftDisclosures(register: RegisterText, reading: Reading, tie: TieFact): Disclosures {
  return {
    recipients: draftRecipients(register, reading, tie),
    transfers: draftTransfers(register, reading, tie),
  }
}

function draftRecipients(
  { language }: RegisterText,
  { recipients }: Reading,
  tie: TieFact,
): Disclosures['recipients'] {
  if (recipients.items.length === 0) {
    if (recipients.denials.length === 0) return { state: 'notStated' }
    tie('recipients/state', recipients.denials)
    return { state: 'none' }
  }
  tie('recipients/state', recipients.denials)
  const items = recipients.items.slice(0, 200).map((recipient, index) => {
    const id = `r${index + 1}`
    const term = labelledTerm('recipient', recipient.text) ?? firstTerm(recipientPatterns, recipient.text)
    const role = term === undefined ? undefined : roleOf(term)
    const dependsOn = dependenceOf(recipient.text, term)
    tie(`recipients/items/${id}`, [recipient], term === undefined ? 'likely' : 'sure')
    return {
      id,
      ...(term === undefined ? {} : { term }),
      words: wordsIn(language, nominative(recipient, language, 'givenTo')),
      ...(role === undefined ? {} : { role }),
      ...(dependsOn === undefined ? {} : { dependsOn }),
    }
  })
  return { state: 'stated', items }
}

/** On what a disclosure depends, where its words say so. */
function dependenceOf(words: string, term: string | undefined): 'consent' | 'law' | undefined {
  if (
    /suostumuksella|suostumuksen perusteella|med (?:\p{L}+ ){0,2}samtycke|with (?:\p{L}+ ){0,3}consent/iu.test(
      words,
    )
  )
    return 'consent'
  return term === 'other-authority' ? 'law' : undefined
}

function roleOf(term: keyof (typeof vocabularies)['recipient']) {
  const found = vocabularies.recipient[term]
  return 'role' in found ? found.role : undefined
}

function draftTransfers(
  { text, language }: RegisterText,
  { transfers }: Reading,
  tie: TieFact,
): Disclosures['transfers'] {
  if (transfers === undefined) return { state: 'notStated' }
  if (transfers.state === 'none') {
    tie('transfers/state', transfers.spans)
    return { state: 'none' }
  }
  const sentences = new Set(transfers.spans.map((span) => text.slice(span.start, span.end)))
  const destinations = [...sentences].flatMap((words) => {
    const countries = thirdCountriesIn(words, language)
    return (countries.length === 0 ? [undefined] : countries).map((country) => ({ words, country }))
  })
  const items = destinations.slice(0, 100).map(({ words, country }, index) => {
    const id = `t${index + 1}`
    const mechanism = mechanismIn(words)
    tie(
      `transfers/items/${id}`,
      transfers.spans.filter((one) => text.slice(one.start, one.end) === words),
      transfers.conditional === true ? 'unsure' : 'likely',
    )
    return {
      id,
      ...(country === undefined ? {} : { country }),
      ...(mechanism === undefined ? {} : { mechanism }),
      condition: wordsIn(language, words),
    }
  })
  return { state: 'stated', items }
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
