import { findTerm } from '@seloste/domain'
import { introduced, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import type { StatedSource } from './codes.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { nameOf } from './party.ts'

/** What is told of sources. */
export const sourceSentences = {
  sources: sentence({
    fi: 'Tietoja saadaan seuraavista lähteistä:',
    sv: 'Uppgifterna kommer från följande källor:',
    en: 'The data come from the following sources:',
  }),
  none: sentence({
    fi: 'Tietoja ei hankita muista lähteistä.',
    sv: 'Uppgifter hämtas inte från andra källor.',
    en: 'No data are obtained from other sources.',
  }),
  public: sentence({
    fi: 'Lähde on julkisesti saatavilla.',
    sv: 'Källan är allmänt tillgänglig.',
    en: 'The source is publicly accessible.',
  }),
  condition: sentence({
    fi: 'Milloin tietoja haetaan: {words}.',
    sv: 'När uppgifter hämtas: {words}.',
    en: 'When data are obtained: {words}.',
  }),
} as const

const label = { fi: 'tietolähteet', sv: 'uppgiftskällor', en: 'sources of the data' }

/** Where data come from, and whether from publicly accessible sources: GDPR Art. 14(2)(f). */
export function composeSources(composition: Composition): Block[] {
  return [...sourceBlocks(composition), ...notesOf(composition, 'sources')]
}

function sourceBlocks(composition: Composition): Block[] {
  const { register, language } = composition
  const { sources } = register
  switch (sources.state) {
    case 'notStated':
      return paragraph(gap(composition, label, 'sources'))
    case 'none':
      return paragraph(say(sourceSentences.none, language, 'sources/state'))
    case 'stated': {
      const items = sources.items.map((source) => sourceItem(source, composition))
      return introduced(say(sourceSentences.sources, language, 'sources/items'), items)
    }
    default:
      return sources satisfies never
  }
}

function sourceItem(source: StatedSource, { language }: Composition): Run[] {
  const path = `sources/items/${source.id}`
  const label = phraseAtStart('source', source, language, path)
  const party = source.party === undefined ? [] : nameOf(source.party, `${path}/party`, language)
  const named: Run[] =
    label === undefined ? [...party] : party.length === 0 ? [label] : [label, run(': ', label.fact), ...party]
  const more: Run[][] = []
  const open = publicFact(source, path)
  if (open !== undefined) more.push(say(sourceSentences.public, language, open))
  const condition = written(source.condition, language, `${path}/condition`)
  if (condition !== undefined)
    more.push(say(sourceSentences.condition, language, condition.fact, { words: condition }))
  return more.length === 0 ? named : together([ended(named), ...more])
}

/** The fact that makes a source publicly accessible: its mark, or its term. */
function publicFact(source: StatedSource, path: string): string | undefined {
  if (source.publiclyAccessible !== undefined) {
    return source.publiclyAccessible ? `${path}/publiclyAccessible` : undefined
  }
  const term = source.term === undefined ? undefined : findTerm('source', source.term)
  return term !== undefined && 'publiclyAccessible' in term ? `${path}/term` : undefined
}
