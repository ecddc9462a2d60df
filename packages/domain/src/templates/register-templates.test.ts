import { describe, expect, it } from 'vitest'
import { registerSchema } from '../register/register.ts'
import { isSpecialCategory } from '../rights/rights-of.ts'
import { languages } from '../text/language.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { registerTemplates } from './register-templates.ts'

/** Every localized text anywhere in a value. */
function textsOf(value: unknown, path = ''): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return []
  if (Object.keys(value).length > 0 && localizedTextSchema.safeParse(value).success)
    return [{ path, text: { ...value } }]
  return Object.entries(value).flatMap(([key, field]) => textsOf(field, `${path}/${key}`))
}

/** The phrases of a localized text, one a language. */
function textOf(words: LocalizedText): string[] {
  return languages.flatMap((language) => words[language] ?? [])
}

describe('templates of registers', () => {
  it('have codes of their own, 40 of them for a municipality', () => {
    const codes = registerTemplates.map((template) => template.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(registerTemplates.filter((template) => template.sector === 'municipality')).toHaveLength(40)
  })

  describe.each(registerTemplates.map((template) => [template.code, template] as const))(
    '%s',
    (_, template) => {
      const { register } = template

      it('is well-formed', () => {
        expect(registerSchema.parse(register)).toEqual(register)
      })

      it('says everything in Finnish, Swedish and English (GDPR Art. 12(1))', () => {
        const texts = [
          ...textsOf(register),
          ...textsOf({ name: template.name, description: template.description }),
        ]
        expect(texts.length).toBeGreaterThan(8)
        for (const { path, text } of texts) {
          for (const language of languages) expect(text[language], `${path} in ${language}`).toBeTruthy()
        }
      })

      it('gives each purpose a legal basis with what its kind asks for (GDPR Art. 6(1), 13(1)(c)–(d), 13(2)(c))', () => {
        expect(register.purposes.length).toBeGreaterThan(0)
        for (const { id, legalBases } of register.purposes) {
          expect(legalBases.length, id).toBeGreaterThan(0)
          for (const basis of legalBases) {
            if (basis.code === '6-1-a') expect(basis.withdrawal).toBeDefined()
            if (basis.code === '6-1-c' || basis.code === '6-1-e') expect(basis.statute).toBeDefined()
            if (basis.code === '6-1-f') expect(basis.interest).toBeDefined()
          }
        }
      })

      it('names a condition for special categories and a ground for identity codes (GDPR Art. 9(2); TSL 29 §)', () => {
        for (const data of register.dataCategories) {
          if (isSpecialCategory(data)) expect(data.specialCategoryCondition, data.id).toBeDefined()
          if (data.identityCode) expect(data.identityCodeGround, data.id).toBeDefined()
          if (data.term === 'criminal') expect(data.criminalGround, data.id).toBeDefined()
        }
      })

      it('tells sources, recipients, transfers, safeguards and a time or criterion for keeping (GDPR Art. 13–14)', () => {
        expect(register.sources.state).toBe('stated')
        expect(register.recipients.state).toBe('stated')
        expect(register.transfers.state).not.toBe('notStated')
        expect(register.measures.length).toBeGreaterThan(5)
        expect(register.retention.length).toBeGreaterThan(0)
        for (const rule of register.retention) {
          expect(rule.duration !== undefined || rule.criterion !== undefined, rule.id).toBe(true)
          if (rule.duration !== undefined) expect(rule.trigger, rule.id).toBeDefined()
        }
      })
    },
  )

  /** Whether the data must be given, by the data's ids. */
  function dutiesOf(code: string): Record<string, string | undefined> {
    const template = registerTemplates.find((one) => one.code === code)
    return Object.fromEntries(
      (template?.register.dataCategories ?? []).map(({ id, provision }) => [id, provision]),
    )
  }

  it('ask of staff by law what the law asks, and of next of kin only what is given freely (GDPR Art. 13(2)(e); Act 759/2004, section 5)', () => {
    expect(dutiesOf('staff')).toMatchObject({
      name: 'contractual',
      tax: 'statutory',
      health: 'statutory',
      'next-of-kin': 'voluntary',
    })
    expect(dutiesOf('municipal-staff')).toMatchObject({ salary: 'contractual', health: 'statutory' })
  })

  it('ask of members by law only the name and place of residence (Associations Act 503/1989, section 11)', () => {
    const duties = dutiesOf('membership')
    const statutory = Object.keys(duties).filter((id) => duties[id] === 'statutory')
    expect(statutory).toEqual(['name', 'home'])
  })

  it('never call data a duty that are processed on consent (GDPR Art. 7(4), 9(2)(a))', () => {
    const onConsent = registerTemplates.flatMap(({ code, register }) =>
      register.dataCategories
        .filter(({ specialCategoryCondition }) => specialCategoryCondition === '9-2-a')
        .map(({ id, provision }) => ({ code, id, provision })),
    )
    expect(onConsent.length).toBeGreaterThan(0)
    for (const data of onConsent) expect(data.provision, `${data.code} ${data.id}`).toBe('voluntary')
  })

  it('say nothing of giving what a camera takes by itself (GDPR Art. 13(2)(e))', () => {
    expect(dutiesOf('cameras')).toEqual({ cctv: undefined, 'time-and-place': undefined })
  })

  it('begin the words that stand inside a sentence of a notice with a small letter', () => {
    for (const { code, register } of registerTemplates) {
      const phrases = [
        ...register.purposes,
        ...register.dataCategories,
        ...register.dataSubjectCategories,
      ].flatMap(({ words }) => (words === undefined ? [] : textOf(words)))
      for (const phrase of phrases) expect(phrase, code).toMatch(/^\p{Ll}/u)
    }
  })
})
