import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { allCases } from '../rules/all.cases.ts'
import { currentLawPack } from '../rules/law-packs.ts'
import { languages } from '../text/language.ts'

const catalogueSchema = z.array(
  z.object({ id: z.string(), article: z.string(), severity: z.enum(['error', 'warning', 'info']) }),
)

/** The law catalogue; undefined when it does not lie beside the repository. */
function catalogue() {
  const file = new URL('../../../../../shared/reference/rules.json', import.meta.url)
  try {
    return catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

const { rules } = currentLawPack

describe('the law pack', () => {
  it('has each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('has cases for its rules and for no other, each rule once', () => {
    expect(allCases.map(({ rule }) => rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  it.each(rules.map(({ id, message }) => ({ id, message })))('says $id in every language', ({ message }) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    for (const language of languages) {
      expect(message[language]).toMatch(/^.{10,}[.?]$/)
      expect(placeholders(message[language])).toEqual(placeholders(message.fi))
    }
  })

  it('begins no rule before the Regulation', () => {
    for (const { id, validFrom, validTo } of rules) {
      expect(validFrom >= '2018-05-25', id).toBe(true)
      if (validTo !== undefined) expect(validTo > validFrom, id).toBe(true)
    }
  })
})

const known = catalogue()

describe.runIf(known !== undefined)('the catalogue, where it lies beside the repository', () => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))

  it.each(known ?? [])('$id is in the pack, by its article and severity', ({ id, article, severity }) => {
    expect(byId.get(id)).toMatchObject({ article, severity })
  })

  it('and the pack has no other rules', () => {
    expect([...byId.keys()].filter((id) => !known?.some((rule) => rule.id === id))).toEqual([])
  })
})
