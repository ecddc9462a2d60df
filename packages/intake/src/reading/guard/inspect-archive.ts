import { Failure } from '@seloste/domain'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { unreadable } from '../unreadable.ts'

/** How large the parts of an archive may be, unpacked, in megabytes. */
export type ArchiveLimits = { readonly entry: number; readonly total: number }

/** A document's: its text is seldom more than a few megabytes. */
const documentLimits: ArchiveLimits = { entry: 30, total: 60 }

const mostEntries = 2000
const mostRatio = 200
const megabyte = 1024 * 1024

/**
 * Looks through an archive before a reader unpacks it: how many parts, how large each really becomes, none twice, no
 * document type or entity in XML. Throws `unreadable`.
 */
export async function inspectArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = documentLimits,
): Promise<void> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (archive.entryCount > mostEntries) throw unreadable('file_unsafe')
    await inspectEntries(archive, limits)
  } catch (error) {
    throw error instanceof Failure ? error : unreadable('file_broken')
  }
}

async function inspectEntries(archive: ZipFile, limits: ArchiveLimits): Promise<void> {
  const names = new Set<string>()
  let total = 0
  for await (const entry of archive.eachEntry()) {
    if (names.has(entry.fileName)) throw unreadable('file_unsafe')
    names.add(entry.fileName)
    if (entry.isEncrypted()) throw unreadable('file_encrypted')
    const { uncompressedSize: size, compressedSize } = entry
    total += size
    const swells = size > megabyte && size / Math.max(1, compressedSize) > mostRatio
    if (swells || size > limits.entry * megabyte || total > limits.total * megabyte) {
      throw unreadable('file_unsafe')
    }
    await unpack(archive, entry)
  }
}

/** Unpacks a part to nowhere; it fails where more comes than was said, and where XML declares what it may not. */
async function unpack(archive: ZipFile, entry: Entry): Promise<void> {
  if (entry.fileName.endsWith('/')) return
  let tail: Buffer | undefined
  let isMarkup = false
  for await (const part of await archive.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(part)) throw unreadable('file_broken')
    const seen: Buffer = tail === undefined ? part : Buffer.concat([tail, part])
    if (tail === undefined) isMarkup = /^\uFEFF?\s*</.test(part.toString('utf8', 0, 64))
    if (isMarkup && (seen.includes('<!DOCTYPE') || seen.includes('<!ENTITY'))) throw unreadable('file_unsafe')
    tail = seen.subarray(-16)
  }
}
