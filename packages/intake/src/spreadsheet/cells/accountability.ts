import { type Accountability, assessmentStateLabels, languages, type ResolvedRegister } from '@seloste/domain'
import { countryIn } from '../../words/countries.ts'
import { isUntouched, keptAsWritten, type ReadCell, wholeText, yesOrNoIn } from './cell.ts'
import { dayIn } from './days.ts'
import { listCell, listed } from './list-cell.ts'
import { rewritten } from './phrases.ts'

type Assessment = NonNullable<Accountability['impactAssessment']>
type AssessmentState = NonNullable<Assessment['state']>

const states: readonly AssessmentState[] = ['notStarted', 'underWay', 'done']

/** How far an assessment is, by its name in any language. */
function stateIn(text: string): AssessmentState | undefined {
  const name = text.trim().toLowerCase()
  return states.find((state) =>
    languages.some((language) => assessmentStateLabels[state][language].toLowerCase() === name),
  )
}

const needed = /^(?:tarvitaan|behövs|required|needed)$/i
const unneeded = /^(?:ei tarvita|behövs inte|not required|not needed)$/i

/** Whether an assessment is needed, by a text that says so. */
function neededIn(text: string): boolean | undefined {
  if (needed.test(text.trim())) return true
  return unneeded.test(text.trim()) ? false : yesOrNoIn(text)
}

function withAssessment(register: ResolvedRegister, assessment: Assessment): ResolvedRegister {
  const { impactAssessment: _, ...rest } = register.accountability ?? {}
  const isEmpty = Object.keys(assessment).length === 0
  const accountability = isEmpty ? rest : { ...rest, impactAssessment: assessment }
  if (Object.keys(accountability).length > 0) return { ...register, accountability }
  const { accountability: _none, ...next } = register
  return next
}

/** The impact assessment in one cell, a line for each thing that is said of it. */
export const readImpactAssessment: ReadCell = (register, cell) => {
  if (isUntouched(cell)) return register
  const {
    required: _r,
    state: _s,
    reference: _f,
    doneOn: _d,
    ...rest
  } = register.accountability?.impactAssessment ?? {}
  const assessment: Assessment = { ...rest }
  for (const { text } of cell.lines.flatMap(({ text: line }) =>
    line.split(';').map((part) => ({ text: part.trim() })),
  )) {
    const state = stateIn(text)
    const required = neededIn(text)
    const doneOn = dayIn(text)
    if (state !== undefined) assessment.state = state
    else if (required !== undefined) assessment.required = required
    else if (doneOn !== undefined) assessment.doneOn = doneOn
    else if (text !== '')
      assessment.reference = assessment.reference === undefined ? text : `${assessment.reference}; ${text}`
  }
  return withAssessment(register, assessment)
}

/** GDPR Art. 35(1): whether the assessment is needed. */
export const readImpactAssessmentRequired: ReadCell = (register, cell, reading) => {
  if (isUntouched(cell)) return register
  const { required: _, ...rest } = register.accountability?.impactAssessment ?? {}
  const text = wholeText(cell)
  const required = neededIn(text)
  if (required === undefined && text !== '') return keptAsWritten(register, text, reading)
  return withAssessment(register, required === undefined ? rest : { ...rest, required })
}

/** How far it is. */
export const readImpactAssessmentState: ReadCell = (register, cell, reading) => {
  if (isUntouched(cell)) return register
  const { state: _, ...rest } = register.accountability?.impactAssessment ?? {}
  const text = wholeText(cell)
  const state = stateIn(text)
  if (state === undefined && text !== '') return keptAsWritten(register, text, reading)
  return withAssessment(register, state === undefined ? rest : { ...rest, state })
}

/** Where it is kept. */
export const readImpactAssessmentReference: ReadCell = (register, cell) => {
  if (isUntouched(cell)) return register
  const { reference: _, ...rest } = register.accountability?.impactAssessment ?? {}
  const text = cell.lines.map((line) => line.text).join(', ')
  return withAssessment(register, text === '' ? rest : { ...rest, reference: text })
}

type System = NonNullable<ResolvedRegister['systems']>[number]

const placed = /^(.*?)\s*\(([^()]+)\)$/
const area = /^(?:eta(?:-alue)?|ees(?:-området)?|eea|eu|eu\/eta|eu\/eea|ue)$/i

/** Information systems: “Name (where)”. */
export const readSystems = listCell<System>({
  path: 'systems',
  itemsOf: ({ systems }) => systems ?? [],
  withItems: (register, items) => {
    const { systems: _, ...rest } = register
    return items.length === 0 ? rest : { ...rest, systems: [...items] }
  },
  parted: listed,
  read: (text, before, { language }) => {
    const { name, location: _location, ...rest } = before ?? {}
    const parts = placed.exec(text)
    const location = placeIn(parts?.[2] ?? text)
    const named = location === undefined ? text : (parts?.[1] ?? '')
    return {
      ...rest,
      ...(named !== '' && { name: rewritten(name, language, named) }),
      ...(location !== undefined && { location }),
    }
  },
})

function placeIn(text: string): string | undefined {
  return area.test(text.trim()) ? 'EEA' : countryIn(text)
}
