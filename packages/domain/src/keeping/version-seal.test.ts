import { describe, expect, it } from 'vitest'
import { versionSealText } from './version-seal.ts'

const version = {
  registerId: 'r1',
  version: 2,
  content: { b: 1, a: ['ä', { d: null, c: 1.5 }] },
  author: { id: 'u1', name: 'Aino' },
  at: '2026-01-01T00:00:00.000Z',
  previousHash: 'ff',
}

describe('the text that the hash of a version covers (RFC 8785)', () => {
  it('is the same whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(version).toReversed()) as typeof version
    expect(versionSealText(turned)).toBe(versionSealText(version))
    expect(versionSealText(version)).toBe(
      '{"at":"2026-01-01T00:00:00.000Z","author":{"id":"u1","name":"Aino"},"content":{"a":["ä",{"c":1.5,"d":null}],"b":1},"previousHash":"ff","registerId":"r1","version":2}',
    )
  })

  it('is another for every part that changes', () => {
    const changes = [
      { registerId: 'r2' },
      { version: 3 },
      { content: {} },
      { author: { id: 'u2', name: 'Aino' } },
      { at: '2026-01-02T00:00:00.000Z' },
      { reason: 'x' },
      { previousHash: 'fe' },
    ]
    const texts = changes.map((change) => versionSealText({ ...version, ...change }))
    expect(new Set([versionSealText(version), ...texts]).size).toBe(changes.length + 1)
  })
})
