import { describe, expect, it } from 'vitest'
import { parseDuration } from '../time/duration.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import { adequacyDecisions } from './adequacy-decisions.ts'
import { eeaCountries } from './eea-countries.ts'
import { type RetentionStatute, retentionStatuteTerms } from './retention-statutes.ts'
import { expandIri, type Term } from './term.ts'
import { findTerm, vocabularies } from './vocabularies.ts'

const lists = Object.entries(vocabularies) as [keyof typeof vocabularies, Record<string, Term>][]

describe.each(lists)('the vocabulary %s', (name, terms) => {
  it('has a label in Finnish, Swedish and English for every term', () => {
    expect(Object.keys(terms).length).toBeGreaterThan(0)
    for (const [code, term] of Object.entries(terms)) {
      for (const label of [term.fi, term.sv, term.en]) expect(label.trim(), code).toBe(label)
      for (const label of [term.fi, term.sv, term.en]) expect(label, code).not.toBe('')
    }
  })

  it('has labels that tell its terms apart in each language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const labels = Object.values(terms).map((term) => term[language])
      expect(
        labels.filter((label, index) => labels.indexOf(label) !== index),
        language,
      ).toEqual([])
    }
  })

  it('has concepts of the W3C Data Privacy Vocabulary that expand to whole addresses', () => {
    for (const [code, { iri }] of Object.entries(terms)) {
      if (iri !== undefined)
        expect(expandIri(iri), code).toMatch(/^https:\/\/w3id\.org\/dpv[#/].*[A-Za-z0-9]$/)
    }
  })

  it('knows its codes and no others', () => {
    for (const code of Object.keys(terms)) expect(findTerm(name, code)).toBe(terms[code])
    for (const code of ['', 'constructor', '__proto__', 'toString'])
      expect(findTerm(name, code)).toBeUndefined()
  })
})

describe('statutory periods', () => {
  const statutes: Record<string, RetentionStatute> = retentionStatuteTerms
  it.each(Object.entries(statutes))('%s names its provision and a period or a criterion', (_, statute) => {
    expect(statute.provision.fi).toMatch(/\d/)
    expect(statute.provision.sv).toMatch(/\d/)
    expect(statute.provision.en).toMatch(/\d/)
    expect(statute.provision.sv).not.toBe(statute.provision.fi)
    if (statute.kind === 'criterion') expect(statute.criterion).toBeDefined()
    else expect(parseDuration(statute.duration ?? '')).toBeDefined()
  })
})

describe('countries', () => {
  it('EEA: the 27 of the Union, Iceland, Liechtenstein and Norway', () => {
    expect(Object.keys(eeaCountries)).toHaveLength(30)
    for (const code of ['FI', 'IS', 'LI', 'NO']) expect(eeaCountries).toHaveProperty(code)
    for (const code of ['GB', 'CH']) expect(eeaCountries).not.toHaveProperty(code)
  })
  it('GDPR Art. 45: adequacy decisions are dated and lie outside the EEA', () => {
    for (const [code, decision] of Object.entries(adequacyDecisions)) {
      expect(plainDateSchema.safeParse(decision.adopted).success, code).toBe(true)
      expect(eeaCountries).not.toHaveProperty(code)
    }
  })
})

describe('an address of a concept', () => {
  it('of an unknown prefix has none', () => {
    expect(expandIri('foo:Bar')).toBeUndefined()
    expect(expandIri('Bar')).toBeUndefined()
  })
})
