import { run, written } from '../../document/runs.ts'
import { line, type TellColumn } from './column.ts'

/** The name of the processing activity. */
export const tellName: TellColumn = ({ register, language }) => {
  const name = written(register.name, language, 'name')
  return name === undefined ? [] : line('name', [name])
}

/** The unit that is responsible. */
export const tellUnit: TellColumn = ({ register, language }) => {
  const unit = written(register.unit, language, 'unit')
  return unit === undefined ? [] : line('unit', [unit])
}

/** Who looks the register over. */
export const tellResponsible: TellColumn = ({ register }) => {
  const { responsible } = register.review
  return responsible === undefined ? [] : line('review/responsible', [run(responsible, 'review/responsible')])
}

/** What a column of an imported record said that the model has no fact for. */
export const tellExtra: TellColumn = ({ register }, { heading }) => {
  const text = register.accountability?.extra?.[heading]
  if (text === undefined) return []
  const fact = `accountability/extra/${heading}`
  return text.split('\n').map((part) => ({ fact, runs: [run(part, fact)] }))
}
