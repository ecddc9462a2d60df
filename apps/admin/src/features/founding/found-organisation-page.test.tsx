// @vitest-environment happy-dom
import { languages } from '@seloste/domain'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { setInterfaceLanguage } from '../../language/interface-language.ts'
import { FoundOrganisationPage } from './found-organisation-page.tsx'
import { keptDraft } from './founding-draft.ts'

let root: Root | undefined

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
beforeEach(() => setInterfaceLanguage('en'))
afterEach(async () => {
  await leave()
  sessionStorage.clear()
})

async function open() {
  root = createRoot(document.body.appendChild(document.createElement('main')))
  const page = <FoundOrganisationPage personId="aino" onFounded={() => {}} />
  await act(async () =>
    root?.render(<QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>),
  )
}

async function leave() {
  await act(async () => root?.unmount())
  document.body.replaceChildren()
}

const field = (path: string) => document.querySelector<HTMLInputElement>(`[data-path="${path}"] input`)
const speak = (language: 'fi' | 'sv' | 'en') => act(async () => setInterfaceLanguage(language))
const press = (element: HTMLElement | null | undefined) => act(async () => element?.click())
const languageBoxes = () => [...document.querySelectorAll<HTMLInputElement>('[data-path=languages] input')]

async function write(path: string, text: string) {
  const input = field(path)
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('founding an organisation', () => {
  it('writes in the language of the desk, also when that is chosen after the name was written', async () => {
    await open()
    await write('name', 'Kukkapuoti Oy')
    await speak('fi')
    expect(field('name')?.value).toBe('Kukkapuoti Oy')
    expect(languageBoxes().map(({ checked }) => checked)).toEqual([true, false, false])
    expect(keptDraft('aino')?.content).toMatchObject({ name: { fi: 'Kukkapuoti Oy' }, languages: ['fi'] })
  })

  it('keeps the languages that were chosen, and takes the name along into the first of them', async () => {
    await open()
    await write('name', 'Blomsterboden Ab')
    const [, swedish, english] = languageBoxes()
    await press(swedish)
    await press(english)
    await speak('fi')
    expect(field('name')?.value).toBe('Blomsterboden Ab')
    expect(keptDraft('aino')?.content).toMatchObject({ name: { sv: 'Blomsterboden Ab' }, languages: ['sv'] })
  })

  it('loses nothing in a reload, and gives nothing of it to another person', async () => {
    await open()
    await write('name', 'Kukkapuoti Äijälä')
    await write('email', 'kesken@')
    await leave()
    await open()
    expect(field('name')?.value).toBe('Kukkapuoti Äijälä')
    expect(field('slug')?.value).toBe('kukkapuoti-aijala')
    expect(field('email')?.value).toBe('kesken@')
    expect(keptDraft('veikko')).toBeUndefined()
  })

  it.each(languages)(
    'calls a field in the list of errors what it is called itself, in %s',
    async (language) => {
      await open()
      await speak(language)
      await press(languageBoxes().find(({ checked }) => checked))
      await write('businessId', '1')
      await write('email', 'x')
      await write('phone', 'y')
      await press(document.querySelector<HTMLElement>('button[type=submit]'))
      const told = [...document.querySelectorAll('[data-error-summary] li')].map(
        (line) => line.textContent.split(': ')[0],
      )
      const paths = ['slug', 'name', 'businessId', 'phone', 'email', 'languages']
      const called = paths.map(
        (path) => document.querySelector(`[data-path="${path}"] :is(label, legend)`)?.firstChild?.textContent,
      )
      expect(told).toEqual(called)
    },
  )
})
