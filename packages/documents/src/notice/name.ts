import { introduced, paragraph, paragraphs } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import { written } from '../document/runs.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, notesOf } from './composition.ts'

/** What is told of a register beside its name. */
export const nameSentences = {
  parts: sentence({
    fi: 'Rekisterillä on seuraavat osat:',
    sv: 'Registret består av följande delar:',
    en: 'The register consists of the following parts:',
  }),
  unit: sentence({
    fi: 'Rekisteristä vastaava yksikkö: {unit}.',
    sv: 'Enhet som ansvarar för registret: {unit}.',
    en: 'Unit responsible for the register: {unit}.',
  }),
} as const

/** What the register is: its name, parts, unit, and on what it rests. */
export function composeName(composition: Composition): Block[] {
  const { register, language } = composition
  const name = written(register.name, language, 'name')
  const named = (register.parts ?? []).flatMap((part) => {
    const one = written(part.name, language, `parts/${part.id}/name`)
    return one === undefined ? [] : [[one]]
  })
  const responsible = written(register.unit, language, 'unit')
  return [
    ...paragraph(name === undefined ? [] : [name]),
    ...paragraphs(register.description, language, 'description'),
    ...introduced(say(nameSentences.parts, language, 'parts'), named),
    ...paragraph(
      responsible === undefined ? [] : say(nameSentences.unit, language, 'unit', { unit: responsible }),
    ),
    ...notesOf(composition, 'name'),
  ]
}
