import { type FrozenRegister, freezeRegister, type Organisation, textIn } from '@seloste/domain'
import { demoOrganisations } from '@seloste/domain/demo'
import { arbitraryRegister, seedNumbers, seedRegister } from '@seloste/domain/testing'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { type LinkedData, noticeLinkedData } from './notice.ts'
import { recordLinkedData } from './record.ts'

const base = 'https://selosteet.example/malli/asiakkaat'
const dpv = 'https://w3id.org/dpv#'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const organisation: Organisation = {
  slug: 'malli',
  name: { fi: 'Malli Oy', sv: 'Malli Ab' },
  languages: ['fi', 'sv'],
  businessId: '1234567-1',
  country: 'FI',
  email: 'tietosuoja@malli.example',
  supervisoryAuthority: 'FI',
}

const demoRegisters: readonly FrozenRegister[] = demoOrganisations.flatMap((demo) =>
  demo.registers.map(({ content }) =>
    freezeRegister(content, demo.organisation, {
      parties: new Map(Object.entries(demo.parties)),
      terms: new Map(),
    }),
  ),
)

/** The file as a graph of RDF, read by a library that refuses whatever would be lost. */
async function graphOf(data: LinkedData): Promise<Store> {
  // Only the typings do not know the library's safe mode.
  const options: jsonld.Options.ToRdf & { safe: boolean } = {
    base,
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`the network was asked for ${url}`)),
  }
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(data)), options)
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}

function objectsOf(store: Store, subject: string, property: string): string[] {
  return store
    .getObjects(DataFactory.namedNode(base + subject), DataFactory.namedNode(property), null)
    .map(({ value }) => value)
}

describe('a notice as linked data in the terms of W3C DPV 2.3', () => {
  it('tells the notice, its controller and the authority that hears complaints (GDPR Art. 13(1)(a), 13(2)(d))', async () => {
    const [first] = demoRegisters
    if (first === undefined) throw new Error('there are demo registers')
    const frozen = { ...first, organisation }
    const store = await graphOf(noticeLinkedData(frozen, { url: base, issued: '2026-11-24', version: 3 }))
    expect(objectsOf(store, '#notice', type)).toEqual([`${dpv}PrivacyNotice`])
    expect(objectsOf(store, '#notice', 'http://purl.org/dc/terms/hasVersion')).toEqual(['3'])
    expect(objectsOf(store, '#controller', `${dpv}hasName`).toSorted()).toEqual(['Malli Ab', 'Malli Oy'])
    expect(objectsOf(store, '#controller', `${dpv}hasIdentifier`)).toEqual(['1234567-1'])
    expect(objectsOf(store, '#register', `${dpv}hasAuthority`)).toEqual([
      'https://w3id.org/dpv/legal/fi#DPA-FI',
    ])
    expect(objectsOf(store, '#register', `${dpv}hasNotice`)).toEqual([`${base}#notice`])
  })

  it.each(demoRegisters.map((frozen) => [textIn(frozen.register.name, 'fi')?.text ?? '', frozen] as const))(
    '%s: a process for each purpose, with its basis as an article (Art. 13(1)(c))',
    async (_, frozen) => {
      const store = await graphOf(noticeLinkedData(frozen, { url: base }))
      expect(objectsOf(store, '#register', `${dpv}hasProcess`)).toHaveLength(frozen.register.purposes.length)
      for (const { id, legalBases } of frozen.register.purposes) {
        for (const basis of legalBases) {
          if (basis.code === undefined) continue
          const classes = objectsOf(store, `#purposes/${id}/legalBases/${basis.id}`, type)
          expect(classes.some((iri) => iri.startsWith('https://w3id.org/dpv/legal/eu/gdpr#A6-1-'))).toBe(true)
        }
      }
    },
  )

  it('says with a word of DPV that there are no transfers, and nothing where nothing is stated (Art. 13(1)(f))', async () => {
    const [first] = demoRegisters
    if (first === undefined) throw new Error('there are demo registers')
    const withTransfers = async (state: 'none' | 'notStated') => {
      const register = { ...first.register, transfers: { state } }
      const store = await graphOf(noticeLinkedData({ ...first, register }))
      return store.getSubjects(
        DataFactory.namedNode(type),
        DataFactory.namedNode(`${dpv}CrossBorderTransfer`),
        null,
      ).length
    }
    expect(await withTransfers('none')).toBe(1)
    expect(await withTransfers('notStated')).toBe(0)
  })

  it('keeps what is internal to itself', () => {
    const [first] = demoRegisters
    if (first === undefined) throw new Error('there are demo registers')
    const secret = { id: 'm-internal', words: { fi: 'Salainen menettely' }, internal: true }
    const register = { ...first.register, measures: [...first.register.measures, secret] }
    expect(JSON.stringify(noticeLinkedData({ ...first, register }))).not.toContain('Salainen')
  })

  it('is RDF without loss for any register, and never needs the network', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRegister(), async (register) => {
        const frozen = freezeRegister(register, organisation, { parties: new Map(), terms: new Map() })
        const store = await graphOf(noticeLinkedData(frozen, { url: base }))
        expect(objectsOf(store, '#register', `${dpv}hasProcess`)).toHaveLength(register.purposes.length)
      }),
      { numRuns: 50 },
    )
  })

  it.runIf(seedRegister('000') !== undefined)('is RDF for the notices of others too', async () => {
    for (const number of seedNumbers) {
      const frozen = seedRegister(number)
      if (frozen !== undefined) expect((await graphOf(noticeLinkedData(frozen))).size).toBeGreaterThan(20)
    }
  })
})

describe('a record of processing activities as linked data (GDPR Art. 30)', () => {
  it('holds every register, and no two share a name', async () => {
    const store = await graphOf(
      recordLinkedData(organisation, demoRegisters, { url: base, date: '2026-11-24' }),
    )
    expect(objectsOf(store, '#record', `${dpv}hasPersonalDataProcess`)).toHaveLength(demoRegisters.length)
    for (const [index, { register }] of demoRegisters.entries()) {
      expect(objectsOf(store, `#registers/${index + 1}/register`, `${dpv}hasProcess`)).toHaveLength(
        register.purposes.length,
      )
    }
  })

  it('tells for whom a processor works (Art. 30(2)(a))', async () => {
    const [first] = demoRegisters
    if (first === undefined) throw new Error('there are demo registers')
    const principals = [{ id: 'k1', party: { name: { fi: 'Asiakas Oy' } } }]
    const register = { ...first.register, role: 'processor' as const, principals }
    const store = await graphOf(
      recordLinkedData(organisation, [{ ...first, register }], { url: base, date: '2026-11-24' }),
    )
    expect(objectsOf(store, '#registers/1/principals/k1', `${dpv}hasName`)).toEqual(['Asiakas Oy'])
    expect(objectsOf(store, '#registers/1/register', `${dpv}hasDataProcessor`)).toHaveLength(1)
  })
})
