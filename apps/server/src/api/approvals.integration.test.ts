import { publishDue } from '@seloste/api'
import { emptyRegister, type Register, withText, withValueAt } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStores } from '../stores.ts'
import { type Product, startProduct } from '../testing/product.ts'
import { refusalOf } from '../testing/refusal.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const content: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  purposes: [{ id: 'p1', term: 'billing', legalBases: [{ id: 'b1', code: '6-1-b' }] }],
}
const reason = 'Puuttuvat tiedot täydennetään myöhemmin.'

/** An organisation of two, in which a version is approved before it is published. */
async function foundWithApproval(name: string) {
  const writer = await product.found(name)
  const { id, content: founded } = writer.organisation
  const other = await product.join(`${name}-toinen`, id)
  await writer.desk.organisations.save.mutate({
    version: 1,
    content: { ...founded, approvalRequired: true },
  })
  const register = await writer.desk.registers.create.mutate({ content })
  return { writer: writer.desk, other: other.desk, id: register.id, slug: founded.slug, register }
}

describe('separation of duties before publication', () => {
  it('cannot be asked for where nobody could approve', async () => {
    const { desk, organisation } = await product.found('Yksin')
    const alone = desk.organisations.save.mutate({
      version: 1,
      content: { ...organisation.content, approvalRequired: true },
    })
    expect(await refusalOf(alone)).toMatchObject({
      failure: 'invalid',
      fields: [{ path: 'approvalRequired', code: 'second_member' }],
    })
  })

  it('leads from draft over review and approval to publication, with two people', async () => {
    const { writer, other, id } = await foundWithApproval('Kaksikko')
    const publish = () => writer.notices.publish.mutate({ id, version: 1, reason })
    expect(await refusalOf(publish())).toMatchObject({ fields: [{ code: 'approval_needed' }] })

    await writer.approvals.request.mutate({ id, version: 1, comment: 'Valmis' })
    expect(await refusalOf(publish())).toMatchObject({ failure: 'forbidden' })
    expect(await writer.notices.stage.query({ id })).toMatchObject({ mayApprove: false })
    const own = writer.approvals.decide.mutate({ id, version: 1, decision: 'approved' })
    expect(await refusalOf(own)).toMatchObject({ fields: [{ code: 'own_approval' }] })

    expect(await other.notices.stage.query({ id })).toMatchObject({
      mayApprove: true,
      approval: { state: 'inReview', comment: 'Valmis' },
    })
    await other.approvals.decide.mutate({ id, version: 1, decision: 'approved', answer: 'Hyvä' })
    expect(await publish()).toMatchObject({ version: 1, sequence: 1 })
    const { rows } = await writer.approvals.list.query({ id })
    expect(rows).toMatchObject([
      { state: 'approved', answer: 'Hyvä', decidedBy: { name: 'Kaksikko-toinen' } },
    ])
  })

  it('is no approval by the author of the version, whoever sent it', async () => {
    const { writer, other, id } = await foundWithApproval('Kirjoittaja')
    await other.approvals.request.mutate({ id, version: 1 })
    for (const desk of [writer, other]) {
      const decision = desk.approvals.decide.mutate({ id, version: 1, decision: 'approved' })
      expect(await refusalOf(decision)).toMatchObject({ failure: 'forbidden' })
    }
    await writer.approvals.takeBack.mutate({ id, version: 1 })
    expect((await writer.notices.stage.query({ id })).approval).toMatchObject({ state: 'takenBack' })
  })

  it('publishes what was approved, and needs a new approval for a new version', async () => {
    const { writer, other, id, slug, register } = await foundWithApproval('Naulattu')
    await writer.approvals.request.mutate({ id, version: 1 })
    await other.approvals.decide.mutate({ id, version: 1, decision: 'approved' })
    const { version, content: founded } = await writer.organisations.get.query()
    await writer.organisations.save.mutate({
      version,
      content: { ...founded, name: { fi: 'Nimi sittemmin' } },
    })
    await writer.notices.publish.mutate({ id, version: 1, reason })
    expect(await (await product.fetchFrom(`/${slug}/${register.slug}.md`)).text()).not.toContain('sittemmin')

    await writer.registers.save.mutate({
      id,
      version: 1,
      content: withValueAt(content, 'unit', { fi: 'Myynti' }),
    })
    const again = writer.notices.publish.mutate({ id, version: 2, reason })
    expect(await refusalOf(again)).toMatchObject({ fields: [{ code: 'approval_needed' }] })
    await writer.approvals.request.mutate({ id, version: 2 })
    await other.approvals.decide.mutate({ id, version: 2, decision: 'returned', answer: 'Tarkista yksikkö' })
    expect(await refusalOf(writer.notices.publish.mutate({ id, version: 2, reason }))).toBeDefined()
  })
})

describe('an organisation that must publish in both languages (Language Act 423/2003)', () => {
  it('publishes no language that is left out, lacks a text or has an old translation', async () => {
    const { desk, organisation } = await product.found('Kaksikielinen', {
      languages: ['fi', 'sv'],
      languagesRequired: true,
    })
    expect(organisation.content.languagesRequired).toBe(true)
    const bilingual = {
      ...content,
      name: { fi: 'Asiakasrekisteri', sv: 'Kundregister' },
      unit: withText(withText({ fi: 'Myynti' }, 'sv', 'Försäljning', 'fi'), 'fi', 'Asiakaspalvelu', 'fi'),
      description: { fi: 'Kuvaus' },
    }
    const { id } = await desk.registers.create.mutate({ content: bilingual })
    const refusal = await refusalOf(
      desk.notices.publish.mutate({ id, version: 1, languages: ['fi'], reason }),
    )
    expect(refusal.failure).toBe('invalid')
    expect(refusal.fields).toEqual([
      { path: 'languages', code: 'languages_required', params: { language: 'sv' } },
      { path: 'description', code: 'translation_missing', params: { language: 'sv' } },
      { path: 'unit', code: 'translation_stale', params: { language: 'sv' } },
    ])
    const unit = withText(bilingual.unit, 'sv', 'Kundtjänst', 'fi')
    const description = { fi: 'Kuvaus', sv: 'Beskrivning' }
    await desk.registers.save.mutate({ id, version: 1, content: { ...bilingual, unit, description } })
    expect(await desk.notices.publish.mutate({ id, version: 2, reason })).toMatchObject({ sequence: 1 })
  })
})

describe('a material change (GDPR Art. 13(3), 14(4))', () => {
  const shop: Register = { ...content, retention: [{ id: 'a1', duration: 'P1Y' }] }
  const longer = withValueAt(shop, 'retention/a1/duration', 'P3Y')
  const noNoteReason = 'Kaikille on kerrottu kirjeellä.'
  const publishAt = new Date(Date.now() + 3_600_000).toISOString()
  const after = new Date(Date.now() + 7_200_000)

  /** A register that is public, and whose next version keeps data longer. */
  async function changed(name: string) {
    const { desk, cookie, organisation } = await product.found(name, { languages: ['fi', 'sv'] })
    const { id, slug } = await desk.registers.create.mutate({ content: shop })
    await desk.notices.publish.mutate({ id, version: 1, reason })
    await desk.registers.save.mutate({ id, version: 1, content: longer })
    return { desk, id, wanted: { id, version: 2, reason }, slug, cookie, organisation }
  }

  it('is not published before it is answered what people are told of it, in each language', async () => {
    const { desk, wanted } = await changed('Muuttaja')
    const needed = (...languages: string[]) => ({
      failure: 'invalid',
      fields: languages.map((language) => ({ path: `note/${language}`, code: 'note_needed' })),
    })
    expect(await refusalOf(desk.notices.publish.mutate(wanted))).toMatchObject(needed('fi', 'sv'))
    const note = { fi: 'Säilytämme tietoja kolme vuotta.', sv: ' ' }
    expect(await refusalOf(desk.notices.publish.mutate({ ...wanted, note }))).toMatchObject(needed('sv'))
    expect(await refusalOf(desk.notices.schedule.mutate({ ...wanted, publishAt }))).toMatchObject(
      needed('fi', 'sv'),
    )
    const told = { ...note, sv: 'Vi lagrar uppgifterna i tre år.' }
    expect(await desk.notices.publish.mutate({ ...wanted, note: told })).toMatchObject({ note: told })
  })

  it('is refused in whole sentences of the language of whoever asks', async () => {
    const { cookie, organisation, wanted } = await changed('Lukija')
    const sentences = {
      fi: /Muutos on olennainen/,
      sv: /Ändringen är väsentlig/,
      en: /The change is material/,
    }
    for (const language of ['fi', 'sv', 'en'] as const) {
      const asking = product.ask(cookie, organisation.id, language)
      await expect(asking.notices.publish.mutate(wanted)).rejects.toThrow(sentences[language])
    }
  })

  it('may be told nothing of for a reason, which is kept and is nobody else’s', async () => {
    const { desk, id, wanted, slug, organisation } = await changed('Perustelija')
    const short = desk.notices.publish.mutate({ ...wanted, noNoteReason: 'Ei.' })
    expect(await refusalOf(short)).toMatchObject({ fields: [{ path: 'noNoteReason', code: 'too_short' }] })
    await desk.notices.publish.mutate({ ...wanted, noNoteReason })
    expect((await desk.notices.list.query({ id })).rows[0]).toMatchObject({ version: 2, noNoteReason })
    const address = `/${organisation.content.slug}/${slug}`
    for (const path of ['/fi', '/fi/versions', '/fi.json', '/fi.md']) {
      expect(await (await product.fetchFrom(address + path)).text()).not.toContain(noNoteReason)
    }
  })

  it('is one after a withdrawal too, and when a scheduled publication has become one', async () => {
    const { desk, id, wanted } = await changed('Poistaja')
    const stores = createStores(product.database, () => undefined)
    await desk.notices.withdraw.mutate({ id })
    expect(await refusalOf(desk.notices.publish.mutate(wanted))).toMatchObject({ failure: 'invalid' })
    await desk.notices.publish.mutate({ ...wanted, noNoteReason })

    await desk.registers.save.mutate({ id, version: 2, content: longer })
    await desk.notices.schedule.mutate({ ...wanted, version: 3, publishAt })
    const { content: founded, version } = await desk.organisations.get.query()
    await desk.organisations.save.mutate({
      version,
      content: { ...founded, name: { fi: 'Uusi rekisterinpitäjä', sv: 'Ny personuppgiftsansvarig' } },
    })
    expect(await publishDue(stores, after)).toBe(0)
    expect((await desk.notices.stage.query({ id })).schedule).toMatchObject({
      state: 'refused',
      failure: { code: 'invalid', fields: [{ code: 'note_needed' }, { code: 'note_needed' }] },
    })
  })
})

describe('a publication that is set for later', () => {
  it('is made when its instant has come, once, and judged again then', async () => {
    const { desk, organisation } = await product.found('Ajastaja')
    const stores = createStores(product.database, () => undefined)
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const after = new Date(Date.now() + 7_200_000)
    const { id } = await desk.registers.create.mutate({ content })
    const past = desk.notices.schedule.mutate({ id, version: 1, reason, publishAt: '2020-01-01T00:00:00Z' })
    expect(await refusalOf(past)).toMatchObject({ fields: [{ path: 'publishAt', code: 'past_instant' }] })
    const wanted = { id, version: 1, reason, publishAt: later }
    await desk.notices.schedule.mutate({ ...wanted, note: { fi: 'Kerromme laskutuksesta.' } })
    expect(await publishDue(stores, new Date())).toBe(0)
    const made = await Promise.all([publishDue(stores, after), publishDue(stores, after)])
    expect(made.toSorted()).toEqual([0, 1])
    const { rows } = await desk.notices.list.query({ id })
    expect(rows).toMatchObject([{ version: 1, note: { fi: 'Kerromme laskutuksesta.' } }])

    await desk.registers.save.mutate({ id, version: 1, content })
    await desk.notices.schedule.mutate({ ...wanted, version: 2 })
    await desk.organisations.save.mutate({
      version: organisation.version,
      content: { ...organisation.content, languages: ['fi', 'sv'], languagesRequired: true },
    })
    expect(await publishDue(stores, after)).toBe(0)
    expect((await desk.notices.stage.query({ id })).schedule).toMatchObject({
      state: 'refused',
      failure: { code: 'invalid' },
    })
    expect((await desk.notices.list.query({ id })).rows).toHaveLength(1)
  })

  it('can be called off', async () => {
    const { desk } = await product.found('Peruja')
    const { id } = await desk.registers.create.mutate({ content })
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    await desk.notices.schedule.mutate({ id, version: 1, reason, publishAt })
    await desk.notices.cancelSchedule.mutate({ id })
    expect((await desk.notices.stage.query({ id })).schedule).toMatchObject({ state: 'cancelled' })
  })
})
