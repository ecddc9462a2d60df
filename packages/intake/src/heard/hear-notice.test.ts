import { composeNotice, renderMarkdown } from '@seloste/documents'
import { emptyRegister, type ResolvedRegister } from '@seloste/domain'
import { expect, it } from 'vitest'
import { readNotice } from '../read-notice.ts'
import { organisation } from '../testing/composed-register.ts'

const register: ResolvedRegister = {
  ...(emptyRegister({ fi: 'Kuororekisteri' }) as ResolvedRegister),
  dataSubjectCategories: [{ id: 's', words: { fi: 'Laulajat, soittajat ja heidän huoltajansa' } }],
  dataCategories: [{ id: 'd', words: { fi: 'Ääniala (myös entinen)' } }],
  sources: { state: 'stated', items: [{ id: 'o', words: { fi: 'Kuoronjohtaja' } }] },
  recipients: { state: 'stated', items: [{ id: 'r', words: { fi: 'Leirikeskus ja sen vartija' } }] },
}
const notice = renderMarkdown(
  composeNotice(register, organisation, { language: 'fi', layout: 'modern', date: '2026-11-25' }),
)

const withNotes: ResolvedRegister = {
  ...register,
  description: { fi: 'Rekisteri kuuluu kuorolle.' },
  unit: { fi: 'Kuoron toimisto' },
  jointControllers: [{ id: 'j', party: { name: { fi: 'Kuoroliitto ry' } } }],
  jointArrangement: { fi: 'liitto vastaa pyyntöihin' },
  dataCategories: [
    { id: 'd', words: { fi: 'Ääniala' }, provision: 'contractual', consequence: { fi: 'kuoroon ei pääse' } },
  ],
  notes: [
    { id: 'n', concept: 'sources', words: { fi: 'Johtaja kuuntelee jokaisen.' } },
    { id: 'm', concept: 'name', words: { fi: 'Nimi on vanha.' } },
  ],
}

function read(text: string) {
  const [first] = readNotice(text).registers
  if (first === undefined) throw new Error('a notice has a register')
  return first
}

it('an item of a list of ours is one fact, however long its words are', () => {
  const { dataSubjectCategories, dataCategories, recipients } = read(notice).frozen.register
  expect(dataSubjectCategories).toEqual([
    { id: 's1', words: { fi: 'Laulajat, soittajat ja heidän huoltajansa' } },
  ])
  expect(dataCategories).toEqual([{ id: 'd1', words: { fi: 'Ääniala (myös entinen)' } }])
  expect(recipients).toMatchObject({
    state: 'stated',
    items: [{ words: { fi: 'Leirikeskus ja sen vartija' } }],
  })
})

it('what no sentence of ours tells is not stated', () => {
  expect(read(notice).frozen.register.transfers).toEqual({ state: 'notStated' })
})

it('a section that somebody has written anew is read as those of others', () => {
  const edited = notice.replace(
    /Tietoja saadaan seuraavista lähteistä:\n\n.*\n/,
    'Tiedot saadaan rekisteröidyltä itseltään.\n',
  )
  expect(edited).not.toBe(notice)
  const { sources } = read(edited).frozen.register
  expect(sources).toMatchObject({ state: 'stated', items: [{ term: 'data-subject' }] })
})

it('what an organisation writes is heard as what it is, by what it stands after', () => {
  const text = renderMarkdown(
    composeNotice(withNotes, organisation, { language: 'fi', layout: 'ten-sections', date: '2026-11-25' }),
  )
  const told = read(text).frozen.register
  expect(told).toMatchObject({
    description: { fi: 'Rekisteri kuuluu kuorolle.' },
    unit: { fi: 'Kuoron toimisto' },
    jointControllers: [{ party: { name: { fi: 'Kuoroliitto ry' } } }],
    jointArrangement: { fi: 'liitto vastaa pyyntöihin' },
    dataCategories: [{ provision: 'contractual', consequence: { fi: 'kuoroon ei pääse' } }],
  })
  expect(told.notes.map(({ concept, words }) => [concept, words?.fi])).toEqual([
    ['name', 'Nimi on vanha.'],
    ['sources', 'Johtaja kuuntelee jokaisen.'],
  ])
})

it('a processor’s notice names the controllers on whose behalf it works (GDPR Art. 30(2)(a))', () => {
  const principals = [
    { id: 'a', party: { name: { fi: 'Kunta ja kaupunki ry' } } },
    { id: 'b', party: { name: { fi: 'Koulu Oy' } } },
  ]
  const text = renderMarkdown(
    composeNotice({ ...register, role: 'processor', principals }, organisation, {
      language: 'fi',
      layout: 'modern',
      date: '2026-11-25',
    }),
  )
  const { frozen } = read(text)
  expect(frozen.organisation.name.fi).toBe(organisation.name.fi)
  expect(frozen.register.role).toBe('processor')
  expect(frozen.register.principals?.map(({ party }) => party.name?.fi)).toEqual([
    'Kunta ja kaupunki ry',
    'Koulu Oy',
  ])
})
