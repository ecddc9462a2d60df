import {
  Failure,
  type FieldError,
  type FrozenRegister,
  type Language,
  lackingTexts,
  type Organisation,
} from '@seloste/domain'

/**
 * For an organisation that must publish in all its languages (Language Act 423/2003, sections 5, 32). Throws
 * `invalid` for a language that is left out, and for every public text that a language lacks or has only as a
 * translation of an older original.
 */
export function refuseLackingLanguages(
  { register, organisation: frozen }: FrozenRegister,
  { languages: required, languagesRequired }: Organisation,
  languages: readonly Language[],
): void {
  if (languagesRequired !== true) return
  const fields: FieldError[] = required
    .filter((language) => !languages.includes(language))
    .map((language) => ({ path: 'languages', code: 'languages_required', params: { language } }))
  const facts = { ...register, organisation: frozen }
  for (const language of required) {
    for (const { path, state } of lackingTexts(facts, language)) {
      fields.push({ path, code: `translation_${state}`, params: { language } })
    }
  }
  if (fields.length > 0) throw new Failure('invalid', { fields })
}
