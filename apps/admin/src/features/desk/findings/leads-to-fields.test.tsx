// @vitest-environment happy-dom
import { emptyRegister, type FactPath, type Register, valueAt } from '@seloste/domain'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askedFacts } from '../../../testing/asked-facts.ts'
import { labelOf } from '../../../testing/label-of.ts'
import { type Desk, DeskContext, layDesk } from '../editing/desk-context.ts'
import { createDeskStore } from '../editing/desk-store.ts'
import { revealFact } from '../editing/reveal.ts'
import type { SectionCode } from '../sections/section-codes.ts'
import { sectionViews } from '../sections/sections.tsx'
import { sectionOf } from './section-of.ts'
import { writtenAt } from './written-at.ts'

const organisation = { slug: 'yritys', name: { fi: 'Yritys Oy' }, languages: ['fi' as const] }

let root: Root | undefined

// Nobody answers: a search for parties waits.
vi.stubGlobal('fetch', () => new Promise(() => {}))

afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

function layOut(register: Register, section: SectionCode): Desk {
  const known = { parties: new Map(), terms: new Map() }
  const first = { language: 'fi', layout: 'modern' } as const
  const laid = layDesk(createDeskStore(register), organisation, known, first)
  const desk = { ...laid, saveOrganisation: async () => true }
  const View = sectionViews[section]
  root = createRoot(document.body.appendChild(document.createElement('main')))
  flushSync(() =>
    root?.render(
      <QueryClientProvider client={new QueryClient()}>
        <DeskContext value={desk}>
          <View />
        </DeskContext>
      </QueryClientProvider>,
    ),
  )
  return desk
}

/** Where a person is who was led to a fact and can write there: the path of the field. */
function ledTo(register: Register, path: FactPath): FactPath | undefined {
  const desk = layOut(register, sectionOf(path))
  revealFact(desk, path)
  const { activeElement } = document
  const isWritable = activeElement?.matches('input, textarea, button')
  return isWritable ? activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'] : undefined
}

/** Whether a fact is written in a field: its own, one of its parts, or the one with which it begins to exist. */
function isWrittenIn(field: FactPath | undefined, path: FactPath, register: Register): boolean {
  if (field === undefined) return false
  const isBegun = path.startsWith(`${field}/`) && valueAt(register, field) === undefined
  return field === path || field.startsWith(`${path}/`) || isBegun || phraseOf(field) === phraseOf(path)
}

/** A phrase is written in one field, as a term or in words. */
function phraseOf(path: FactPath): FactPath {
  return path.replace(/\/(term|words)$/, '/term')
}

describe('every fact that a rule asks for on the desk', () => {
  const facts = askedFacts().filter(({ register, path }) => writtenAt(register, path).page === 'desk')

  it('is many', () => expect(facts.length).toBeGreaterThan(200))

  it.each(facts)('$rule leads to a field in which $path is written', ({ path, register }) => {
    const field = ledTo(register, path)
    expect(isWrittenIn(field, path, register), `${path} → ${field}`).toBe(true)
    expect(labelOf(document.activeElement)).toMatch(/\p{L}/u)
  })
})

describe('a fact without a field', () => {
  it('is not taken for one that is written in another', () => {
    const register = emptyRegister({ fi: 'Asiakkaat' })
    const path = 'accountability/unknown'
    expect(isWrittenIn(ledTo(register, path), path, register)).toBe(false)
  })
})
