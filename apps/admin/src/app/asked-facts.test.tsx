// @vitest-environment happy-dom
import { type FactPath, organisationSchema, partySchema } from '@seloste/domain'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { writtenAt } from '../features/desk/findings/written-at.ts'
import { OrganisationFacts } from '../features/organisation/organisation-facts.tsx'
import { PeopleFacts } from '../features/organisation/people-facts.tsx'
import { PartyFacts } from '../features/parties/party-facts.tsx'
import { type ContentForm, useContentForm } from '../forms/content-form.ts'
import { askedFacts } from '../testing/asked-facts.ts'
import { labelOf } from '../testing/label-of.ts'

let form: ContentForm | undefined
let root: Root | undefined

afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

function draw(page: ReactNode): void {
  root = createRoot(document.body.appendChild(document.createElement('main')))
  flushSync(() => root?.render(page))
}

function OrganisationForm({ at }: { at: FactPath }) {
  form = useContentForm(organisationSchema, { languages: ['fi'] })
  return (
    <form ref={form.ref}>
      <OrganisationFacts form={form} />
      <PeopleFacts form={form} at={at} />
    </form>
  )
}

function PartyForm() {
  form = useContentForm(partySchema, { kind: 'company' })
  return (
    <form ref={form.ref}>
      <PartyFacts form={form} languages={['fi']} />
    </form>
  )
}

/** Where a person is who was led to a fact of a form: the path of the field. */
function ledTo(fact: FactPath): FactPath {
  form?.focus(fact)
  expect(labelOf(document.activeElement)).toMatch(/\p{L}/u)
  return document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? ''
}

const all = askedFacts()

describe('every fact that a rule asks for of the organisation', () => {
  const asked = all.flatMap(({ rule, path, register }) => {
    const place = writtenAt(register, path)
    return place.page === 'organisation' ? [{ rule, fact: place.fact }] : []
  })

  it('is some', () => expect(asked.length).toBeGreaterThan(8))

  it.each(asked)('$rule leads to a field in which $fact is written', ({ fact }) => {
    draw(<OrganisationForm at={fact} />)
    expect(`${ledTo(fact)}/`.startsWith(`${fact}/`)).toBe(true)
  })
})

describe('every fact that a rule asks for of a party', () => {
  const slots = /^(?:controller|contact|dpo|representative|.+\/(?:party|supplier|provider))\/(.+)$/
  const asked = all.flatMap(({ rule, path }) => {
    const fact = slots.exec(path)?.[1]
    return fact === undefined ? [] : [{ rule, fact }]
  })

  it('is some', () => expect(asked.length).toBeGreaterThan(8))

  it.each(asked)('$rule leads to a field in which $fact is written', ({ fact }) => {
    draw(<PartyForm />)
    expect(`${ledTo(fact)}/`.startsWith(`${fact}/`)).toBe(true)
  })
})
