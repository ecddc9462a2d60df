import type { Document } from '@seloste/documents'
import type { PublicationFile, PublicationFileKey, PublicationFileStore } from '@seloste/domain'
import { describe, expect, it, vi } from 'vitest'
import { createPublishedFiles } from './published-files.ts'

const key: PublicationFileKey = { publicationId: 'p', language: 'fi', layout: 'modern', format: 'pdf' }
const document: Document = {
  kind: 'notice',
  language: 'fi',
  title: [{ text: 'Seloste' }],
  layout: 'modern',
  presentation: 'flow',
  sections: [],
  meta: { name: 'Seloste', controller: 'Malli ry', date: '2026-11-24' },
}

function shelf() {
  const kept = new Map<string, PublicationFile>()
  const store: PublicationFileStore = {
    find: async ({ format }) => kept.get(format),
    keep: async (given, bytes) => {
      const file = { ...given, bytes, sha256: '', renderedAt: '2026-11-24T10:00:00.000Z' }
      kept.set(given.format, file)
      return file
    },
  }
  const print = vi.fn(async () => Uint8Array.of(1, 2, 3))
  return { files: createPublishedFiles(store, { print }), print }
}

describe('the files of what is published', () => {
  it('are made once, however many ask and whenever', async () => {
    const { files, print } = shelf()
    const crowd = await Promise.all(Array.from({ length: 50 }, () => files.get(key, document)))
    expect(new Set(crowd).size).toBe(1)
    await files.get(key, document)
    expect(print).toHaveBeenCalledTimes(1)
  })

  it('are made again by the next who asks, when it did not succeed', async () => {
    const { files, print } = shelf()
    print.mockRejectedValueOnce(new Error('no press'))
    await expect(files.get(key, document)).rejects.toThrow('no press')
    expect((await files.get(key, document)).bytes).toEqual(Uint8Array.of(1, 2, 3))
  })
})
