import { textSource } from '../blocks/text-source.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { languageOf } from '../recognise/language-of.ts'
import { registersOf } from '../recognise/sections.ts'

/** The first register of a text, ready to be interpreted. */
export function registerText(text: string): RegisterText {
  const source = textSource(text)
  const [first] = registersOf(source)
  return {
    source,
    text: source.text,
    language: languageOf(source.text).language,
    span: first?.span ?? { start: 0, end: source.text.length },
    sections: first?.sections ?? [],
  }
}

/** A register whose only section has the heading and the body. */
export function section(heading: string, body: string): RegisterText {
  return registerText(`1. ${heading}\n\n${body}`)
}
