import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { organisationSchema } from '../organisation/organisation.ts'
import { registerSchema } from '../register/register.ts'
import { languages } from '../text/language.ts'
import { ownTermSchema } from '../vocabulary/own-term.ts'
import { factLabel } from './fact-label.ts'
import { fieldLabels } from './field-labels.ts'

/** Every key of an object anywhere in a schema. */
function keysOf(schema: unknown, keys = new Set<string>()): Set<string> {
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) {
      keys.add(key)
      keysOf(field, keys)
    }
  } else if (schema instanceof z.ZodArray) keysOf(schema.element, keys)
  else if (schema instanceof z.ZodOptional) keysOf(schema.unwrap(), keys)
  else if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion) {
    for (const option of schema.options) keysOf(option, keys)
  }
  return keys
}

describe('the human name of a field', () => {
  it.each([
    ['controller/businessId', 'fi', 'Rekisterinpitäjä › Y-tunnus'],
    ['controller/businessId', 'sv', 'Personuppgiftsansvarig › FO-nummer'],
    ['content/controller/businessId', 'en', 'Controller › Business ID'],
    [
      'purposes/p1/legalBases/b1/interest/sv',
      'fi',
      'Käsittelyn tarkoitukset › Oikeusperusteet › Oikeutettu etu › ruotsiksi',
    ],
    ['recipients/items/r1/party/email', 'fi', 'Vastaanottajat › Sähköpostiosoite'],
    ['recipients/items/r1/purpose/fi', 'fi', 'Vastaanottajat › Luovutuksen tarkoitus › suomeksi'],
    ['sources/state', 'en', 'Sources'],
    ['sources/items/s1/condition', 'en', 'Sources › Condition'],
    ['dataCategories/d1/items/i1/term', 'en', 'Categories of personal data › Single data › Term'],
    ['dataCategories/name/term', 'en', 'Categories of personal data › Term'],
    ['retention/0/duration', 'sv', 'Lagringstider › Lagringstid'],
    ['organisation/address/city/fi', 'fi', 'Organisaatio › Osoite › Postitoimipaikka › suomeksi'],
    ['', 'fi', ''],
  ] as const)('tells %s in %s', (path, language, label) => {
    expect(factLabel(path, language)).toBe(label)
  })

  it('shows a name that the model does not have as it was written, cut short', () => {
    expect(factLabel(`rights/${'x'.repeat(300)}`, 'en')).toBe(
      `Rights of the data subject › ${'x'.repeat(60)}`,
    )
  })

  it('is there in all languages for every field of the model', () => {
    const keys = [registerSchema, organisationSchema, ownTermSchema].flatMap((schema) => [...keysOf(schema)])
    const silent = ['items', 'content', 'state']
    const nameless = keys.filter((key) => !Object.hasOwn(fieldLabels, key) && !silent.includes(key))
    expect(nameless).toEqual([])
    expect(keys.length).toBeGreaterThan(100)
    for (const label of Object.values(fieldLabels)) {
      for (const language of languages) expect(label[language]).not.toBe('')
    }
  })
})
