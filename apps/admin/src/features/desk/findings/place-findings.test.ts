import { composeNotice, type Document, textOf } from '@seloste/documents'
import { emptyRegister, type Finding, type Register, resolveRegister } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { placeFindings, samePlaces } from './place-findings.ts'

const register: Register = {
  ...emptyRegister({ fi: 'Asiakkaat' }),
  purposes: [{ id: 'p1', term: 'billing', description: { fi: 'Lähetämme laskut.' }, legalBases: [] }],
  retention: [{ id: 'a1', duration: 'P2Y' }],
}
const organisation = { slug: 'pilvi', name: { fi: 'Pilvi Oy' }, languages: ['fi' as const] }
const message = { fi: 'Puuttuu.', sv: 'Saknas.', en: 'Missing.' }

function found(path: string): Finding {
  return { rule: path, article: 'GDPR 13', severity: 'error', path, message }
}

function notice(): Document {
  return composeNotice(resolveRegister(register, { parties: new Map(), terms: new Map() }), organisation, {
    language: 'fi',
    date: '2026-11-25',
    showGaps: true,
  })
}

/** The words after which a finding stands, and the section of those that have none. */
function placeOf(path: string): string | undefined {
  const document = notice()
  const { runs, sections } = placeFindings(document, [found(path)])
  const [run] = runs.keys()
  const [section] = sections.keys()
  return run?.text ?? section
}

function holds(part: unknown, sought: unknown): boolean {
  if (part === sought) return true
  return typeof part === 'object' && part !== null && Object.values(part).some((one) => holds(one, sought))
}

describe('a finding in the notice', () => {
  it('stands after the words that state its fact', () => {
    expect(placeOf('purposes/p1/description')).toBe('Lähetämme laskut.')
  })

  it('stands at the gap where its fact is missing (GDPR Art. 13(1)(e))', () => {
    expect(placeOf('recipients')).toBe('Ei ilmoitettu: tietojen vastaanottajat')
  })

  it('stands at what is told of its item where nothing states the fact itself (GDPR Art. 6(1))', () => {
    expect(placeOf('purposes/p1/legalBases/b1/assessment')).toBe('Lähetämme laskut.')
    expect(placeOf('purposes/p2/addedOn')).not.toBe('Lähetämme laskut.')
  })

  it('stands at the closest words around a fact that nothing states', () => {
    expect(placeOf('recipients/items/v1/party')).toBe('Ei ilmoitettu: tietojen vastaanottajat')
  })

  it('stands in the notice itself and not in its summary', () => {
    const document = notice()
    const { runs } = placeFindings(document, [found('retention')])
    const [run] = runs.keys()
    const section = document.sections.find(({ blocks }) => holds(blocks, run))
    expect(run?.fact).toMatch(/^retention/)
    expect(section && textOf(section.heading)).toBe('Kuinka kauan tietoja säilytetään')
  })

  it('has no place where the fact is none of the public (GDPR Art. 35)', () => {
    expect(placeOf('accountability/impactAssessment')).toBeUndefined()
  })

  it('keeps its place while other words change', () => {
    const document = notice()
    const findings = [found('recipients')]
    expect(samePlaces(placeFindings(document, findings), placeFindings(document, [...findings]))).toBe(true)
    expect(samePlaces(placeFindings(document, findings), placeFindings(document, []))).toBe(false)
    expect(samePlaces(placeFindings(document, findings), placeFindings(notice(), findings))).toBe(false)
  })
})
