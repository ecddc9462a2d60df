import { countryName, type RecipientRole } from '@seloste/domain'
import { introduced, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { type Sentence, say, sentence } from '../language/sentence.ts'
import type { StatedRecipient } from './codes.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { nameOf } from './party.ts'
import { commaSeparated, dataInSentence } from './references.ts'

/** What is told of recipients. */
export const recipientSentences = {
  recipients: sentence({
    fi: 'Henkilötietoja annetaan seuraaville vastaanottajille:',
    sv: 'Personuppgifter lämnas till följande mottagare:',
    en: 'Personal data are given to the following recipients:',
  }),
  exclusive: sentence({
    fi: 'Henkilötietoja annetaan vain seuraaville vastaanottajille, ei muille:',
    sv: 'Personuppgifter lämnas bara till följande mottagare, inte till andra:',
    en: 'Personal data are given to the following recipients only, and to nobody else:',
  }),
  none: sentence({
    fi: 'Henkilötietoja ei luovuteta ulkopuolisille.',
    sv: 'Personuppgifter lämnas inte ut till utomstående.',
    en: 'Personal data are not disclosed to outsiders.',
  }),
  purpose: sentence({
    fi: 'Tietojen käyttötarkoitus: {words}.',
    sv: 'Vad uppgifterna används till: {words}.',
    en: 'What the data are used for: {words}.',
  }),
  condition: sentence({ fi: 'Ehto: {words}.', sv: 'Villkor: {words}.', en: 'Condition: {words}.' }),
  data: sentence({
    fi: 'Annettavat tiedot: {words}.',
    sv: 'Uppgifter som lämnas: {words}.',
    en: 'Data given: {words}.',
  }),
  location: sentence({
    fi: 'Käsittelypaikka: {place}.',
    sv: 'Plats för behandlingen: {place}.',
    en: 'Place of processing: {place}.',
  }),
  subProcessors: sentence({
    fi: 'Alikäsittelijät: {names}.',
    sv: 'Underbiträden: {names}.',
    en: 'Sub-processors: {names}.',
  }),
} as const

/** What a recipient is to the controller: GDPR Art. 4(7)–(10). */
export const roleSentences = {
  processor: sentence({
    fi: 'Vastaanottaja käsittelee tietoja rekisterinpitäjän lukuun.',
    sv: 'Mottagaren behandlar uppgifterna för den personuppgiftsansvariges räkning.',
    en: 'The recipient processes the data on the controller’s behalf.',
  }),
  controller: sentence({
    fi: 'Vastaanottaja on itsenäinen rekisterinpitäjä.',
    sv: 'Mottagaren är självständigt personuppgiftsansvarig.',
    en: 'The recipient is a controller in its own right.',
  }),
  jointController: sentence({
    fi: 'Vastaanottaja on yhteisrekisterinpitäjä.',
    sv: 'Mottagaren är gemensamt personuppgiftsansvarig.',
    en: 'The recipient is a joint controller.',
  }),
  authority: sentence({
    fi: 'Vastaanottaja on viranomainen.',
    sv: 'Mottagaren är en myndighet.',
    en: 'The recipient is a public authority.',
  }),
  internal: sentence({
    fi: 'Vastaanottaja kuuluu rekisterinpitäjän omaan organisaatioon.',
    sv: 'Mottagaren hör till den personuppgiftsansvariges egen organisation.',
    en: 'The recipient belongs to the controller’s own organisation.',
  }),
} as const satisfies Record<RecipientRole, Sentence<never>>

/** On what a disclosure depends. */
export const disclosureSentences = {
  consent: sentence({
    fi: 'Tietoja annetaan vain suostumuksella.',
    sv: 'Uppgifter lämnas bara med samtycke.',
    en: 'Data are given only with consent.',
  }),
  law: sentence({
    fi: 'Tietoja annetaan, kun laki sitä edellyttää.',
    sv: 'Uppgifter lämnas när lagen kräver det.',
    en: 'Data are given when the law requires it.',
  }),
  contract: sentence({
    fi: 'Tietoja annetaan sopimuksen perusteella.',
    sv: 'Uppgifter lämnas med stöd av avtal.',
    en: 'Data are given on the basis of a contract.',
  }),
} as const satisfies Record<Exclude<NonNullable<StatedRecipient['dependsOn']>, 'other'>, Sentence<never>>

const eea = {
  fi: 'Euroopan talousalue',
  sv: 'Europeiska ekonomiska samarbetsområdet',
  en: 'European Economic Area',
}
const label = { fi: 'tietojen vastaanottajat', sv: 'mottagare av uppgifterna', en: 'recipients of the data' }

/** To whom data are given: GDPR Art. 13(1)(e). The contract with a processor is not told. */
export function composeRecipients(composition: Composition): Block[] {
  return [...recipientBlocks(composition), ...notesOf(composition, 'recipients')]
}

function recipientBlocks(composition: Composition): Block[] {
  const { register, language } = composition
  const { recipients } = register
  switch (recipients.state) {
    case 'notStated':
      return paragraph(gap(composition, label, 'recipients'))
    case 'none':
      return paragraph(say(recipientSentences.none, language, 'recipients/state'))
    case 'stated': {
      const items = recipients.items.map((recipient) => recipientItem(recipient, composition))
      const exclusive = recipients.exclusive === true
      const introduction = exclusive
        ? say(recipientSentences.exclusive, language, 'recipients/exclusive')
        : say(recipientSentences.recipients, language, 'recipients/items')
      return introduced(introduction, items)
    }
    default:
      return recipients satisfies never
  }
}

function recipientItem(recipient: StatedRecipient, composition: Composition): Run[] {
  const { language } = composition
  const path = `recipients/items/${recipient.id}`
  const label = phraseAtStart('recipient', recipient, language, path)
  const party = recipientName(recipient, path, composition)
  const opening: Run[] =
    label === undefined ? party : party.length === 0 ? [label] : [label, run(': ', label.fact), ...party]
  const more = recipientDetails(recipient, path, composition)
  return more.length === 0 ? opening : together([ended(opening), ...more])
}

/** Name of a recipient, leading to its own pages where they are known. */
export function recipientName(recipient: StatedRecipient, path: string, { language }: Composition): Run[] {
  if (recipient.party === undefined) return []
  const [name, ...rest] = nameOf(recipient.party, `${path}/party`, language)
  if (name === undefined) return []
  const { url } = recipient.party
  return [url === undefined ? name : { ...name, href: url }, ...rest]
}

function recipientDetails(recipient: StatedRecipient, path: string, composition: Composition): Run[][] {
  const { language } = composition
  const said: Run[][] = []
  const purpose = written(recipient.purpose, language, `${path}/purpose`)
  if (purpose !== undefined)
    said.push(say(recipientSentences.purpose, language, purpose.fact, { words: purpose }))
  if (recipient.role !== undefined) said.push(say(roleSentences[recipient.role], language, `${path}/role`))
  if (recipient.dependsOn !== undefined && recipient.dependsOn !== 'other') {
    said.push(say(disclosureSentences[recipient.dependsOn], language, `${path}/dependsOn`))
  }
  const condition = written(recipient.condition, language, `${path}/condition`)
  if (condition !== undefined)
    said.push(say(recipientSentences.condition, language, condition.fact, { words: condition }))
  const place = placeOf(recipient, language)
  if (place !== undefined) {
    const fact = `${path}/location`
    said.push(say(recipientSentences.location, language, fact, { place: run(place, fact) }))
  }
  const data = dataInSentence(recipient.dataCategories ?? [], composition)
  if (data.length > 0)
    said.push(say(recipientSentences.data, language, `${path}/dataCategories`, { words: data }))
  const names = (recipient.party?.subProcessors ?? []).flatMap((one, index): Run[][] => {
    const name = written(one, language, `${path}/party/subProcessors/${index}`)
    return name === undefined ? [] : [[name]]
  })
  if (names.length > 0) {
    const fact = `${path}/party/subProcessors`
    said.push(say(recipientSentences.subProcessors, language, fact, { names: commaSeparated(names) }))
  }
  return said
}

function placeOf({ location }: StatedRecipient, language: Composition['language']): string | undefined {
  if (location === undefined) return undefined
  return location === 'EEA' ? eea[language] : countryName(location, language)
}
