import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, readAddress } from './address.ts'

const name = fc.stringMatching(/^[b-r][a-z0-9]{0,9}(-[a-z0-9]{1,5})?$/).filter((text) => text.length > 3)

describe('public addresses', () => {
  it('name an index, a notice, a language and a form', () => {
    expect(readAddress('/laakso')).toEqual({ organisation: 'laakso', form: 'html' })
    expect(readAddress('/laakso/sv')).toEqual({ organisation: 'laakso', language: 'sv', form: 'html' })
    expect(readAddress('/laakso/asiakkaat')).toEqual({
      organisation: 'laakso',
      register: 'asiakkaat',
      form: 'html',
    })
    expect(readAddress('/laakso/asiakkaat/en.json')).toEqual({
      organisation: 'laakso',
      register: 'asiakkaat',
      language: 'en',
      form: 'json',
    })
  })

  it('name the versions of a notice, the notice for a frame, and the feed of an organisation', () => {
    expect(readAddress('/laakso/asiakkaat/sv/versions')).toEqual({
      organisation: 'laakso',
      register: 'asiakkaat',
      language: 'sv',
      view: 'versions',
      form: 'html',
    })
    expect(readAddress('/laakso/versions')).toEqual({
      organisation: 'laakso',
      register: 'versions',
      form: 'html',
    })
    expect(readAddress('/laakso/fi.atom')).toEqual({ organisation: 'laakso', language: 'fi', form: 'atom' })
  })

  it.each([
    '/laakso/x.atom',
    '/laakso.pdf',
    '/laakso/x/versions.pdf',
    '/laakso/x/embed.md',
    '/laakso/x/embed/fi',
    '/laakso/x/fi/embed/versions',
    '/',
    '/app',
    '/api/trpc',
    '/health',
    '/laakso/',
    '/laakso.md',
    '/Laakso/x',
    '/laakso/x/de',
    '/laakso/x/fi/y',
    '/laakso/..%2f',
    '/laakso/api',
    '/favicon.ico',
    `/${'a'.repeat(81)}`,
  ])('are not read from %s', (path) => {
    expect(readAddress(path)).toBeUndefined()
  })

  it('survive being written and read again', () => {
    const address = fc.record(
      {
        organisation: name,
        register: name,
        language: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
        view: fc.constantFrom('versions' as const, 'embed' as const),
        form: fc.constantFrom(
          'html' as const,
          'md' as const,
          'json' as const,
          'pdf' as const,
          'docx' as const,
        ),
      },
      { requiredKeys: ['organisation', 'register', 'form'] },
    )
    fc.assert(
      fc.property(address, ({ view, ...plain }) => {
        const given = view === undefined || plain.form !== 'html' ? plain : { ...plain, view }
        expect(readAddress(pathOf(given))).toEqual(given)
      }),
    )
  })
})
