import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUploadRoom } from './upload-room.ts'

describe('the room for files on their way in', () => {
  it('never holds more than it has, and has all of it again when everybody has left', () => {
    const most = 100
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 })), (sizes) => {
        const room = createUploadRoom(most)
        const held = sizes.map((bytes) => ({ bytes, leave: room.take(bytes) })).filter(({ leave }) => leave)
        expect(held.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most)
        for (const { leave } of held) {
          leave?.()
          leave?.()
        }
        expect(room.take(most)).toBeDefined()
        expect(room.take(1)).toBeUndefined()
      }),
    )
  })
})
