import { describe, expect, it } from 'vitest'
import { newestCopy } from './working-copy.ts'

const draft = { baseVersion: 3, content: { unit: 'draft' }, updatedAt: '2026-11-25T10:00:00.000Z' }
const local = (at: string) => ({ baseVersion: 2, content: { unit: 'local' }, at })

describe('the newest working copy', () => {
  it('is the draft of the server when this browser has none, or an older one', () => {
    const kept = { baseVersion: 3, content: draft.content, isUnsent: false }
    expect(newestCopy('r1', draft, undefined)).toEqual(kept)
    expect(newestCopy('r1', draft, local('2026-11-25T09:59:59.000Z'))).toEqual(kept)
  })

  it('is what only this browser has when that is newer, even from an older version', () => {
    const kept = { baseVersion: 2, content: { unit: 'local' }, isUnsent: true }
    expect(newestCopy('r1', draft, local('2026-11-25T10:00:01.000Z'))).toEqual(kept)
    expect(newestCopy('r1', undefined, local('2026-11-25T09:00:00.000Z'))).toEqual(kept)
  })

  it('is none when nothing was left unsaved', () => {
    expect(newestCopy('r1', undefined, undefined)).toBeUndefined()
  })
})
