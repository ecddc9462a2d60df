import { describe, expect, it } from 'vitest'
import { mayApprove, publicationStageOf } from './publication-stage.ts'

describe('the way of a version to the public', () => {
  it.each([
    [{ version: 2 }, undefined, 'draft'],
    [{ version: 2 }, { version: 2, state: 'inReview' }, 'inReview'],
    [{ version: 2 }, { version: 2, state: 'approved' }, 'approved'],
    [{ version: 2 }, { version: 2, state: 'returned' }, 'draft'],
    [{ version: 2 }, { version: 2, state: 'takenBack' }, 'draft'],
    [{ version: 3 }, { version: 2, state: 'approved' }, 'draft'],
    [{ version: 3, publishedVersion: 2 }, { version: 2, state: 'approved' }, 'draft'],
    [{ version: 2, publishedVersion: 2 }, { version: 2, state: 'approved' }, 'published'],
    [{ version: 2, archivedAt: '2026-11-25T00:00:00.000Z' }, undefined, 'archived'],
  ] as const)('%j with %j is %s', (kept, approval, stage) => {
    expect(publicationStageOf(kept, approval)).toBe(stage)
  })

  it('needs two people: neither who wrote nor who sent a version approves it', () => {
    const version = { authorId: 'aino', requestedById: 'veikko' }
    expect(['aino', 'veikko', 'siiri'].map((person) => mayApprove(person, version))).toEqual([
      false,
      false,
      true,
    ])
  })
})
