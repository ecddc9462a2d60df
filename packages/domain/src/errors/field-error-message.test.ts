import { describe, expect, it } from 'vitest'
import { languages } from '../text/language.ts'
import { failureCodes } from './failure.ts'
import { failureMessage } from './failure-message.ts'
import { fieldErrorCodes } from './field-error.ts'
import { fieldErrorMessage, fieldErrorReason } from './field-error-message.ts'

describe('the wording of errors', () => {
  it('says every expected failure in whole sentences of each language', () => {
    for (const code of failureCodes) {
      const messages = languages.map((language) => failureMessage(code, language))
      expect(new Set(messages).size).toBe(languages.length)
      for (const message of messages) expect(message).toMatch(/^\p{Lu}.+\.$/u)
    }
  })

  it('says every field error in whole sentences of each language', () => {
    for (const code of fieldErrorCodes) {
      for (const language of languages) {
        expect(fieldErrorReason({ code, params: { limit: 300 } }, language)).toMatch(/^\p{Lu}.+\.$/u)
      }
    }
  })

  it('names the field and the limit', () => {
    const error = { path: 'controller/name/fi', code: 'too_long', params: { limit: 5000 } } as const
    expect(fieldErrorMessage(error, 'fi')).toBe(
      'Rekisterinpitäjä › Nimi › suomeksi: Teksti on liian pitkä. Enimmäispituus on 5000 merkkiä.',
    )
    expect(fieldErrorMessage({ ...error, path: '' }, 'en')).toBe(
      'The text is too long. It may have at most 5000 characters.',
    )
  })

  it('names the cell of a spreadsheet', () => {
    const error = { path: '', code: 'file_cell_too_far', params: { cell: 'Taul1!XFD1048576' } } as const
    for (const language of languages)
      expect(fieldErrorMessage(error, language)).toContain(' Taul1!XFD1048576 ')
  })
})
