import { createHash } from 'node:crypto'
import { versionSealText } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSeal, sealHash } from './seal.ts'

// Texts that look like the seal's own keys are the likeliest to mislead it.
const trap = fc.constantFrom(',"content":', `,"previousHash":"${'0'.repeat(64)}"`, '"', '\\', 'ääkköset 🦊')
const text = fc.oneof(fc.string({ unit: 'grapheme' }), trap)
const key = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,10}$/),
  fc.constantFrom('content', 'previousHash', 'reason'),
)
const content = fc.dictionary(key, fc.oneof(text, fc.integer(), fc.array(text), fc.dictionary(key, text)))

const version = fc.record({
  registerId: fc.uuid(),
  version: fc.integer({ min: 2 }),
  content,
  author: fc.record({ id: fc.uuid(), name: text }),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  reason: text,
})
const hash = text.map((seed) => createHash('sha256').update(seed).digest('hex'))

describe('an open seal', () => {
  it('closes to the sealed text of the version, around the very content', () => {
    fc.assert(
      fc.property(version, hash, fc.boolean(), ({ reason, ...parts }, previousHash, explained) => {
        const sealed = { ...parts, ...(explained && { reason }) }
        const { start, content, middle, end } = openSeal(sealed)
        expect(start + content + middle + previousHash + end).toBe(
          versionSealText({ ...sealed, previousHash }),
        )
        expect(JSON.parse(content)).toEqual(sealed.content)
      }),
    )
  })
})

describe('the hash of a version', () => {
  it('does not depend on the order of keys, and changes with everything that it covers', () => {
    const sealed = {
      registerId: '0198c7f2-0000-7000-8000-000000000000',
      version: 2,
      content: { a: 1, b: [2, { c: 3, d: 4 }] },
      author: { id: 'x', name: 'Aino' },
      at: '2026-01-01T00:00:00.000Z',
    }
    const known = sealHash(sealed)
    expect(sealHash({ ...sealed, content: { b: [2, { d: 4, c: 3 }], a: 1 } })).toBe(known)
    const changes = [
      { version: 3 },
      { content: { a: 1 } },
      { author: { id: 'x', name: 'Eino' } },
      { at: '2026-01-01T00:00:00.001Z' },
      { reason: '' },
      { previousHash: known },
    ]
    for (const change of changes) expect(sealHash({ ...sealed, ...change })).not.toBe(known)
  })
})
