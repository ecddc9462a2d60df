import type { DataCategory } from '@seloste/domain'
import { introduced, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { atStart, phraseAtStart, phraseInSentence } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { commaSeparated, purposesInSentence, sourcesInSentence, subjectsInSentence } from './references.ts'
import { sensitivityOf } from './sensitive-data.ts'

/** What is told of kinds of data. */
export const dataSentences = {
  data: sentence({
    fi: 'Rekisterissä käsitellään seuraavia henkilötietoja:',
    sv: 'I registret behandlas följande personuppgifter:',
    en: 'The following personal data are processed in the register:',
  }),
  subjects: sentence({
    fi: 'Keitä tiedot koskevat: {words}.',
    sv: 'Vem uppgifterna gäller: {words}.',
    en: 'Whom the data concern: {words}.',
  }),
  purposes: sentence({
    fi: 'Mihin tietoja käytetään: {words}.',
    sv: 'Vad uppgifterna används till: {words}.',
    en: 'What the data are used for: {words}.',
  }),
  sources: sentence({
    fi: 'Mistä tiedot saadaan: {words}.',
    sv: 'Varifrån uppgifterna kommer: {words}.',
    en: 'Where the data come from: {words}.',
  }),
} as const

const label = { fi: 'käsiteltävät henkilötiedot', sv: 'personuppgifterna', en: 'the personal data' }

/** What is kept: GDPR Art. 14(1)(d), with the grounds for sensitive data (Art. 9, 10; Data Protection Act, sections 6, 29). */
export function composeDataCategories(composition: Composition): Block[] {
  const { register, language } = composition
  const items = register.dataCategories.map((data) => dataItem(data, composition))
  const said = introduced(say(dataSentences.data, language, 'dataCategories'), items)
  return [
    ...(said.length > 0 ? said : paragraph(gap(composition, label, 'dataCategories'))),
    ...notesOf(composition, 'dataCategories'),
  ]
}

function dataItem(data: DataCategory, composition: Composition): Run[] {
  const { language } = composition
  const path = `dataCategories/${data.id}`
  const label = phraseAtStart('dataCategory', data, language, path)
  const items = (data.items ?? []).flatMap((item): Run[][] => {
    const phrase = phraseInSentence('dataCategory', item, language, `${path}/items/${item.id}`)
    return phrase === undefined ? [] : [[phrase]]
  })
  const description = written(data.description, language, `${path}/description`)
  const more = [
    ...(description === undefined ? [] : [ended([{ ...description, text: atStart(description.text) }])]),
    ...sensitivityOf(data, path, composition),
    ...servedBy(data, path, composition),
  ]
  const listed = commaSeparated(items)
  const opening: readonly Run[] =
    label === undefined ? listed : items.length === 0 ? [label] : [label, run(': ', label.fact), ...listed]
  return more.length === 0 ? [...opening] : together([ended(opening), ...more])
}

function servedBy(data: DataCategory, path: string, composition: Composition): Run[][] {
  const { language } = composition
  const said: Run[][] = []
  const add = (fact: 'purposes' | 'subjects' | 'sources', words: readonly Run[], at: string) => {
    if (words.length > 0) said.push(say(dataSentences[fact], language, at, { words }))
  }
  if (data.dataSubjectCategories !== undefined) {
    add(
      'subjects',
      subjectsInSentence(data.dataSubjectCategories, composition),
      `${path}/dataSubjectCategories`,
    )
  }
  if (data.purposes !== undefined)
    add('purposes', purposesInSentence(data.purposes, composition), `${path}/purposes`)
  if (data.sources !== undefined)
    add('sources', sourcesInSentence(data.sources, composition), `${path}/sources`)
  return said
}
