import { assessmentStateLabels, countryName, rightTerms } from '@seloste/domain'
import type { Run } from '../../document/document.ts'
import { run, written } from '../../document/runs.ts'
import { dateInWords } from '../../language/date.ts'
import type { Composition } from '../../notice/composition.ts'
import { line, type TellColumn } from './column.ts'
import { yesOrNo } from './words.ts'

const path = 'accountability/impactAssessment'

const required = {
  true: { fi: 'Tarvitaan', sv: 'Behövs', en: 'Required' },
  false: { fi: 'Ei tarvita', sv: 'Behövs inte', en: 'Not required' },
} as const

/** The impact assessment in one cell: whether it is needed, its state, where it is kept, when it was made. */
export const tellImpactAssessment: TellColumn = ({ register, language }) => {
  const assessment = register.accountability?.impactAssessment
  if (assessment === undefined) return []
  const said: Run[] = []
  if (assessment.required !== undefined) {
    said.push(run(required[`${assessment.required}`][language], `${path}/required`))
  }
  if (assessment.state !== undefined) {
    said.push(run(assessmentStateLabels[assessment.state][language], `${path}/state`))
  }
  if (assessment.reference !== undefined) said.push(run(assessment.reference, `${path}/reference`))
  if (assessment.doneOn !== undefined) {
    said.push(run(dateInWords(assessment.doneOn, language), `${path}/doneOn`))
  }
  return said.flatMap((one) => line(one.fact ?? path, [one]))
}

/** GDPR Art. 35(1). */
export const tellImpactAssessmentRequired: TellColumn = ({ register, language }) => {
  const needed = register.accountability?.impactAssessment?.required
  const fact = `${path}/required`
  return needed === undefined ? [] : line(fact, [run(yesOrNo(needed, language), fact)])
}

/** How far the impact assessment is. */
export const tellImpactAssessmentState: TellColumn = ({ register, language }) => {
  const state = register.accountability?.impactAssessment?.state
  const fact = `${path}/state`
  return state === undefined ? [] : line(fact, [run(assessmentStateLabels[state][language], fact)])
}

/** Where the impact assessment is kept. */
export const tellImpactAssessmentReference: TellColumn = ({ register }) => {
  const reference = register.accountability?.impactAssessment?.reference
  const fact = `${path}/reference`
  return reference === undefined ? [] : line(fact, [run(reference, fact)])
}

/** The rights that follow from the legal bases: computed, and so never read back. */
export const tellRights: TellColumn = ({ rights, language }) =>
  rights
    .filter(({ applies }) => applies !== 'no')
    .map(({ right }) => ({ fact: 'legalBases', runs: [run(rightTerms[right][language], 'legalBases')] }))

/** Information systems and where they stand. */
export const tellSystems: TellColumn = ({ register, language }) =>
  (register.systems ?? []).flatMap((system) => {
    const at = `systems/${system.id}`
    const name = written(system.name, language, `${at}/name`)
    const place = system.location === undefined ? undefined : placeOf(system.location, language)
    const where = place === undefined ? undefined : run(place, `${at}/location`)
    if (name === undefined) return where === undefined ? [] : line(at, [where])
    return line(at, where === undefined ? [name] : [name, run(' (', where.fact), where, run(')', where.fact)])
  })

const area = { fi: 'ETA-alue', sv: 'EES-området', en: 'EEA' } as const

function placeOf(location: string, language: Composition['language']): string | undefined {
  return location === 'EEA' ? area[language] : countryName(location, language)
}
