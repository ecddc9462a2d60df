import type { Measure } from '@seloste/domain'
import { introduced, list, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'

/** What introduces safeguards, and what is told of papers. */
export const measureSentences = {
  measures: sentence({
    fi: 'Henkilötietoja suojataan seuraavilla toimilla:',
    sv: 'Personuppgifterna skyddas genom följande åtgärder:',
    en: 'Personal data are protected by the following measures:',
  }),
  manual: sentence({ fi: 'Manuaalinen aineisto:', sv: 'Manuellt material:', en: 'Material on paper:' }),
  electronic: sentence({
    fi: 'Sähköisesti käsiteltävät tiedot:',
    sv: 'Uppgifter som behandlas elektroniskt:',
    en: 'Data processed electronically:',
  }),
  noPaper: sentence({
    fi: 'Rekisteristä ei synny manuaalista aineistoa.',
    sv: 'Inget manuellt material uppstår i registret.',
    en: 'The register produces no material on paper.',
  }),
  paper: sentence({
    fi: 'Rekisteriin kuuluu myös manuaalista aineistoa.',
    sv: 'Till registret hör också manuellt material.',
    en: 'The register also has material on paper.',
  }),
} as const

const label = { fi: 'tietojen suojaaminen', sv: 'skyddet av uppgifterna', en: 'protection of the data' }

/** Safeguards, without those that are internal: GDPR Art. 32. */
export function composeMeasures(composition: Composition): Block[] {
  const { language } = composition
  const measures = publicMeasures(composition)
  const common = measures.filter(({ material }) => material === undefined || material === 'both')
  const manual = measures.filter(({ material }) => material === 'manual')
  const electronic = measures.filter(({ material }) => material === 'electronic')
  const items = (some: readonly Measure[]) => some.map((measure) => measureItem(measure, composition))
  // Divided only where there is something to tell apart.
  const divided = manual.length > 0
  const said: Block[] = divided
    ? [
        ...introduced(say(measureSentences.measures, language, 'measures'), items(common)),
        ...introduced(say(measureSentences.manual, language, 'measures'), items(manual)),
        ...introduced(say(measureSentences.electronic, language, 'measures'), items(electronic)),
      ]
    : introduced(say(measureSentences.measures, language, 'measures'), items(measures))
  return [...paper(composition), ...saidOrGap(said, composition), ...notesOf(composition, 'measures')]
}

/** Safeguards of papers, where a layout tells them apart; those of both kinds are told with the electronic ones. */
export function composeManualMeasures(composition: Composition): Block[] {
  const manual = publicMeasures(composition).filter(({ material }) => material === 'manual')
  return [...paper(composition), ...list(manual.map((measure) => measureItem(measure, composition)))]
}

/** Safeguards of electronic data, where a layout tells them apart. */
export function composeElectronicMeasures(composition: Composition): Block[] {
  const electronic = publicMeasures(composition).filter(({ material }) => material !== 'manual')
  const said = list(electronic.map((measure) => measureItem(measure, composition)))
  return [...saidOrGap(said, composition), ...notesOf(composition, 'measures')]
}

function publicMeasures({ register }: Composition): readonly Measure[] {
  return register.measures.filter((measure) => measure.internal !== true)
}

function saidOrGap(said: Block[], composition: Composition): Block[] {
  return publicMeasures(composition).length > 0 ? said : paragraph(gap(composition, label, 'measures'))
}

/** A safeguard: its name and what is told of it. */
export function measureItem(measure: Measure, { language }: Composition): Run[] {
  const path = `measures/${measure.id}`
  const label = phraseAtStart('measure', measure, language, path)
  const description = written(measure.description, language, `${path}/description`)
  if (description === undefined) return label === undefined ? [] : [label]
  if (label === undefined) return [...ended([description])]
  return together([[label, run(':', label.fact)], ended([description])])
}

function paper({ register, language }: Composition): Block[] {
  switch (register.manualMaterial) {
    case 'notStated':
      return []
    case 'none':
      return paragraph(say(measureSentences.noPaper, language, 'manualMaterial'))
    case 'kept':
      return paragraph(say(measureSentences.paper, language, 'manualMaterial'))
    default:
      return register.manualMaterial satisfies never
  }
}
