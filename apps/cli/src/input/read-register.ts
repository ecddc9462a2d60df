import {
  Failure,
  type FrozenRegister,
  fieldErrorReason,
  frozenRegisterIn,
  frozenRegisterSchema,
  type Language,
  parse,
} from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'
import { readText } from './read-text.ts'

/** A register in its frozen form, by itself or in a published notice's data, from a file or from standard input. */
export async function readRegister(file: string, language: Language): Promise<Outcome<FrozenRegister>> {
  const text = await readText(file, language)
  return 'refusal' in text ? text : registerIn(text.value, file, language)
}

/** The register that a JSON text holds; the file is named where it cannot be read. */
export function registerIn(text: string, file: string, language: Language): Outcome<FrozenRegister> {
  const json = parseJson(text, file, language)
  if ('refusal' in json) return json
  try {
    return { value: parse(frozenRegisterSchema, frozenRegisterIn(json.value)) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { refusal: fieldRefusal(error, file, language) }
  }
}

// The engine tells either where it stopped, or the text around it.
const place = /line (\d+) column (\d+)/
const excerpt = /(".+") is not valid JSON$/s

function parseJson(text: string, file: string, language: Language): Outcome<unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    return { refusal: message('notJson', language, file, whereOf(told, language)) }
  }
}

function whereOf(told: string, language: Language): string {
  const found = place.exec(told)
  if (found !== null) return message('place', language, found[1] ?? '', found[2] ?? '')
  return excerpt.exec(told)?.[1] ?? ''
}

/** The first wrong field by its path, what was expected there, and how many others there are. */
function fieldRefusal(failure: Failure, file: string, language: Language): string {
  const [first] = failure.fields
  if (first === undefined) return message('notJson', language, file, '')
  const path = first.path === '' ? '/' : first.path
  const others = String(failure.fields.length - 1)
  return message('field', language, file, path, fieldErrorReason(first, language), others)
}
