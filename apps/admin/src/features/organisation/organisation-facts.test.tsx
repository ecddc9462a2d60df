// @vitest-environment happy-dom
import { organisationSchema } from '@seloste/domain'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { useContentForm } from '../../forms/content-form.ts'
import { setInterfaceLanguage } from '../../language/interface-language.ts'
import { OrganisationFacts } from './organisation-facts.tsx'

let root: Root | undefined

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  setInterfaceLanguage('fi')
})
afterEach(async () => {
  await act(async () => root?.unmount())
  document.body.replaceChildren()
})

function Settings() {
  const form = useContentForm(organisationSchema, {
    slug: 'yritys',
    name: { fi: 'Yritys Oy' },
    languages: ['fi'],
  })
  return <OrganisationFacts form={form} />
}

const note = () => document.querySelector('[role=status]')?.textContent
const inputs = (path: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`[data-path="${path}"] input`),
]

describe('the name of an organisation', () => {
  it('is missing in a language that was chosen until it is written there, and that is said', async () => {
    root = createRoot(document.body.appendChild(document.createElement('main')))
    await act(async () => root?.render(<Settings />))
    expect(note()).toBeUndefined()
    const [, swedish] = inputs('languages')
    await act(async () => swedish?.click())
    expect(note()).toBe('Nimeä ei ole ruotsiksi. Silloin selosteessa lukee ”Yritys Oy”.')
    const [name] = inputs('name/sv')
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(name, 'Företaget Ab')
      name?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(note()).toBeUndefined()
  })
})
