import type {
  AssessmentStore,
  FindingList,
  KeptFinding,
  RegisterFinding,
  RegisterStore,
  Scope,
} from '@seloste/domain'
import { registerListSchema } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createOrganisationStore } from '../organisations/organisation-store.ts'
import { createPartyStore } from '../parties/party-store.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { failureOf, found, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createAssessmentStore } from './assessment-store.ts'

const law = { lawPack: 'test', date: '2026-11-25' }
const missingContact: KeptFinding = {
  rule: 'CONTACT',
  article: 'GDPR 13(1)(a)',
  severity: 'error',
  path: 'contact',
}
const vague: KeptFinding = {
  rule: 'VAGUE',
  article: 'GDPR 12(1)',
  severity: 'warning',
  path: 'retention/a1',
  message: { fi: 'Epämääräinen', sv: 'Vagt', en: 'Vague' },
}
const advice: KeptFinding = { rule: 'ADVICE', article: 'good practice', severity: 'info', path: 'name' }

let database: Database
let registers: RegisterStore
let store: AssessmentStore

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  registers = createRegisterStore(database)
  store = createAssessmentStore(database)
})
afterAll(() => database.close())

async function keep(scope: Scope, registerId: string, version: number, findings: readonly KeptFinding[]) {
  await store.keep(scope, new Date(), [{ registerId, version, ...law, findings }])
}

async function make(scope: Scope, name: string, findings?: readonly KeptFinding[]) {
  const { id } = await registers.create(scope, smallRegister(name))
  if (findings) await keep(scope, id, 1, findings)
  return id
}

async function names(scope: Scope, question: object) {
  const { rows } = await registers.list(scope, registerListSchema.parse(question))
  return rows.map(({ name }) => name.fi)
}

async function all(scope: Scope, question: Partial<FindingList> = {}) {
  const rows: RegisterFinding[] = []
  let cursor: string | undefined
  do {
    const page = await store.list(scope, { limit: 1, ...question, cursor })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor !== undefined)
  return rows
}

describe('a kept assessment', () => {
  it('stands in the register list until there is a newer version', async () => {
    const scope = await found(database)
    const id = await make(scope, 'Asiakkaat')
    const summary = async () =>
      (await registers.list(scope, registerListSchema.parse({}))).rows[0]?.assessment
    expect(await summary()).toBeUndefined()
    await keep(scope, id, 1, [missingContact, vague, vague, advice])
    expect(await summary()).toEqual({ ...law, error: 1, warning: 2, info: 1 })
    await registers.save(scope, { id, version: 1, content: smallRegister('Asiakkaat') })
    expect(await summary()).toBeUndefined()
    await keep(scope, id, 1, [missingContact])
    expect(await summary()).toBeUndefined()
    await keep(scope, id, 2, [advice])
    expect(await summary()).toEqual({ ...law, error: 0, warning: 0, info: 1 })
    expect(await all(scope)).toMatchObject([advice])
  })

  it('narrows the list to registers with errors, with warnings or with neither', async () => {
    const scope = await found(database)
    await make(scope, 'Virheet', [missingContact, vague])
    await make(scope, 'Varoitus', [vague])
    await make(scope, 'Kunnossa', [advice])
    await make(scope, 'Tarkistamatta')
    expect(await names(scope, { findings: ['errors'] })).toEqual(['Virheet'])
    expect(await names(scope, { findings: ['warnings'] })).toEqual(['Varoitus', 'Virheet'])
    expect(await names(scope, { findings: ['clean'] })).toEqual(['Kunnossa'])
    expect(await names(scope, { findings: ['errors', 'clean'] })).toEqual(['Kunnossa', 'Virheet'])
    const question = registerListSchema.parse({ findings: ['warnings'], search: 'virheet' })
    expect(await registers.count(scope, question, 10)).toBe(1)
  })

  it('waits to be made again after a change of what it was made of, of the law and of the day', async () => {
    const scope = await found(database)
    const id = await make(scope, 'Odottava')
    const isWaiting = async (asked = law) => (await store.waiting(scope, asked, 10)).includes(id)
    const assess = async () => {
      const { version } = await registers.get(scope, id)
      await keep(scope, id, version, [])
      expect(await isWaiting()).toBe(false)
    }
    expect(await isWaiting()).toBe(true)
    await assess()
    expect(await isWaiting({ ...law, lawPack: 'newer' })).toBe(true)
    expect(await isWaiting({ ...law, date: '2026-11-26' })).toBe(true)
    await registers.save(scope, { id, version: 1, content: smallRegister('Odottava') })
    expect(await isWaiting()).toBe(true)
    await assess()
    await createPartyStore(database).create(scope, { name: { fi: 'Uusi käsittelijä' } })
    expect(await isWaiting()).toBe(true)
    await assess()
    const organisations = createOrganisationStore(database)
    const { content } = await organisations.get(scope)
    await organisations.save(scope, { version: 1, content: { ...content, employees: 400 } })
    expect(await isWaiting()).toBe(true)
    expect((await store.summary(scope, law, {})).waiting).toBe(1)
    await registers.archive(scope, id, 2)
    expect(await isWaiting()).toBe(false)
  })

  it('is left as it is by one that was made earlier', async () => {
    const scope = await found(database)
    const id = await make(scope, 'Kilpailtu', [missingContact])
    await store.keep(scope, new Date(0), [{ registerId: id, version: 1, ...law, findings: [] }])
    expect(await all(scope)).toMatchObject([missingContact])
  })

  it('of many at once are never mixed', async () => {
    const scope = await found(database)
    const id = await make(scope, 'Yhtaikaa')
    const sets = [[missingContact, vague, advice], [advice], [], [vague, vague]]
    await Promise.all(sets.map((findings) => keep(scope, id, 1, findings)))
    const rules = (await all(scope)).map(({ rule }) => rule).sort()
    expect(sets.map((findings) => findings.map(({ rule }) => rule).sort())).toContainEqual(rules)
  })
})

describe('the findings of an organisation', () => {
  it('are counted by rule, the gravest and most common first, and listed page by page', async () => {
    const scope = await found(database)
    const first = await make(scope, 'Ensimmäinen', [vague, missingContact])
    await make(scope, 'Toinen', [vague, vague])
    await make(scope, 'Kolmas', [])
    const archived = await make(scope, 'Arkistoitu', [missingContact])
    await registers.archive(scope, archived, 1)
    expect(await store.summary(scope, law, {})).toEqual({
      rules: [
        { rule: 'CONTACT', article: 'GDPR 13(1)(a)', severity: 'error', registers: 1, findings: 1 },
        { rule: 'VAGUE', article: 'GDPR 12(1)', severity: 'warning', registers: 2, findings: 3 },
      ],
      assessed: 3,
      clean: 1,
      waiting: 0,
    })
    const rules = async (filter: Partial<FindingList>) => (await all(scope, filter)).map(({ rule }) => rule)
    expect(await rules({})).toEqual(['CONTACT', 'VAGUE', 'VAGUE', 'VAGUE'])
    expect(await rules({ register: first })).toEqual(['CONTACT', 'VAGUE'])
    expect(await rules({ article: 'GDPR 12(1)' })).toHaveLength(3)
    expect(await rules({ severity: 'error' })).toEqual(['CONTACT'])
    expect(await rules({ rule: 'ADVICE' })).toEqual([])
    expect(await rules({ register: 'nobody' })).toEqual([])
    expect((await all(scope, { rule: 'VAGUE', register: first }))[0]).toEqual({
      registerId: first,
      name: { fi: 'Ensimmäinen' },
      slug: 'ensimmainen',
      ...vague,
    })
    const summary = await store.summary(scope, law, { severity: 'error', register: first })
    expect(summary.rules.map(({ rule }) => rule)).toEqual(['CONTACT'])
  })

  it('are out of reach of other organisations', async () => {
    const scope = await found(database)
    const stranger = await found(database)
    const id = await make(scope, 'Oma', [missingContact])
    await keep(stranger, id, 1, [])
    expect(await all(scope)).toHaveLength(1)
    expect(await all(stranger, { register: id })).toEqual([])
    expect((await store.summary(stranger, law, {})).rules).toEqual([])
    expect(await store.waiting(stranger, law, 10)).toEqual([])
    const forged = store.list(scope, { limit: 5, cursor: 'W10' })
    expect(await failureOf(forged)).toMatchObject({ code: 'invalid', fields: [{ path: 'cursor' }] })
  })
})
