import { afterAll, describe, expect, it, vi } from 'vitest'
import { refusalOf } from '../../testing/told.ts'
import { wordFile } from '../../testing/zip.ts'
import { createReadingRoom } from './reading-room.ts'

// Each reader is a process that has to start, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const seloste = { bytes: bytes('Tietosuojaseloste\n\nRekisterinpitäjä'), name: 'seloste.txt' }
/** Markup whose closing the parser of Markdown seeks again and again. */
const endless = { bytes: bytes('> '.repeat(60_000) + '*a'.repeat(60_000)), name: 'hidas.md' }
/** So many elements that no heap has room for them. */
const hungry = {
  bytes: wordFile('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(700_000)),
  name: 'ahne.docx',
}

describe('a reading room', () => {
  const room = createReadingRoom({ readers: 1, patience: 1500 })
  afterAll(room.close)

  it('reads a file in a process of its own and tells why it cannot', async () => {
    const source = await room.read('words', seloste)
    expect(source.text).toBe('Tietosuojaseloste\n\nRekisterinpitäjä')
    expect(await refusalOf(room.read('words', { bytes: bytes(''), name: 'tyhjä.txt' }))).toBe('file_empty')
  })

  it('gives up what takes too long, and reads on', async () => {
    expect(await refusalOf(room.read('words', endless))).toBe('file_too_slow')
    expect((await room.read('words', seloste)).blocks).toHaveLength(2)
  })

  it('stops when it is told to, also before it begins', async () => {
    const stop = new AbortController()
    const reading = room.read('words', endless, { signal: stop.signal })
    const waiting = room.read('words', seloste, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
    await expect(waiting).rejects.toThrow('enough')
    expect((await room.read('words', seloste)).origin).toBe('text')
  })

  it('outlives a file that takes all memory', async () => {
    const patient = createReadingRoom({ readers: 1, patience: 60_000 })
    expect(await refusalOf(patient.read('words', hungry))).toMatch(/file_unsafe|too_long/)
    expect((await patient.read('words', seloste)).origin).toBe('text')
    patient.close()
  })
})
