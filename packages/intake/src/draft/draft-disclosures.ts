import { type Language, type RecipientRole, type ResolvedRegister, vocabularies } from '@seloste/domain'
import { hasLegalForm } from '../interpret/controller.ts'
import type { Labelled } from '../interpret/labelled-details.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RecipientReading } from '../interpret/recipient-words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { firstTerm } from '../terms/first-term.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { recipientPatterns } from '../terms/recipient-terms.ts'
import { placeNamed } from '../words/countries.ts'
import { draftTransfers } from './draft-transfers.ts'
import type { TieFact } from './ties.ts'
import { capitalised, wordsIn } from './words.ts'

type Disclosures = Pick<ResolvedRegister, 'recipients' | 'transfers'>

/** To whom data are given and whether they leave the European Economic Area; a denial is kept as a denial. */
export function draftDisclosures(register: RegisterText, reading: Reading, tie: TieFact): Disclosures {
  const recipients = draftRecipients(register, reading, tie)
  return { recipients, transfers: draftTransfers(register, reading, recipients, tie) }
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
  const items = recipients.items
    .slice(0, 200)
    .map((recipient, index) => draftRecipient(recipient, `r${index + 1}`, language, tie))
  return { state: 'stated', items }
}

function draftRecipient(recipient: RecipientReading, id: string, language: Language, tie: TieFact) {
  const path = `recipients/items/${id}`
  const { kind, told } = recipient
  const label = kind ?? recipient
  const isNamed = kind !== undefined || (told !== undefined && hasLegalForm(recipient.text))
  const term =
    labelledTerm('recipient', label.text) ?? (isNamed ? undefined : firstTerm(recipientPatterns, label.text))
  const role = roleIn(told) ?? (term === undefined ? undefined : roleOf(term))
  const dependsOn = conditionIn(told) ?? dependenceOf(recipient.text, term)
  const place = told?.details.location
  const location = place === undefined ? undefined : placeNamed(place.text)
  tie(path, [kind, recipient], term === undefined && !isNamed ? 'likely' : 'sure')
  tie(`${path}/party`, isNamed ? [recipient] : [])
  tie(`${path}/location`, location === undefined ? [] : [place])
  tie(`${path}/condition`, [told?.details.condition])
  tie(`${path}/purpose`, [told?.details.purpose])
  const words = isNamed ? kind : recipient
  const isLabel = words !== undefined && labelledTerm('recipient', words.text) !== undefined
  return {
    id,
    ...(term === undefined ? {} : { term }),
    ...(words === undefined || (isNamed && isLabel) ? {} : { words: capitalised(language, words) }),
    ...(isNamed ? { party: { name: wordsIn(language, recipient) } } : {}),
    ...(role === undefined ? {} : { role }),
    ...(told?.details.purpose === undefined ? {} : { purpose: wordsIn(language, told.details.purpose) }),
    ...(location === undefined ? {} : { location }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    ...(told?.details.condition === undefined
      ? {}
      : { condition: wordsIn(language, told.details.condition) }),
  }
}

const roles = [
  ['processor', /lukuun|räkning|behalf/iu],
  ['jointController', /yhteisrekisterinpitäj|gemensamt personuppgiftsansvarig|joint controller/iu],
  ['controller', /itsenäinen rekisterinpitäj|självständigt personuppgiftsansvarig|in its own right/iu],
  ['authority', /on viranomainen|är en myndighet|is a public authority/iu],
  ['internal', /omaan organisaatioon|egen organisation|own organisation/iu],
] as const

/** What an item says that its recipient is to the controller: GDPR Art. 4(7)–(10). */
function roleIn(told: Labelled | undefined): RecipientRole | undefined {
  return roles.find(([, pattern]) => pattern.test(told?.rest?.text ?? ''))?.[0]
}

const dependences = [
  ['consent', /annetaan vain suostumuksella|bara med samtycke|only with consent/iu],
  ['law', /laki sitä edellyttää|lagen kräver det|law requires it/iu],
  ['contract', /annetaan sopimuksen perusteella|lämnas med stöd av avtal|on the basis of a contract/iu],
] as const

function conditionIn(told: Labelled | undefined) {
  return dependences.find(([, pattern]) => pattern.test(told?.rest?.text ?? ''))?.[0]
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
