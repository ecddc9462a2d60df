import { inflateSync } from 'node:zlib'
import { unreadable } from '../unreadable.ts'

/** Most bytes that one stream of a PDF, and all of them together, may become. */
const streamLimit = 32 * 1024 * 1024
const totalLimit = 128 * 1024 * 1024

/** Looks through the compressed streams of a PDF before a reader unpacks them. Throws `unreadable` for a bomb. */
export function inspectPdf(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  let at = file.indexOf('stream')
  while (at !== -1) {
    const start = at + 'stream'.length
    const end = file.indexOf('endstream', start)
    if (end === -1) return
    total += unpackedSize(file.subarray(afterLineEnd(file, start), end))
    if (total > totalLimit) throw unreadable('file_unsafe')
    at = file.indexOf('stream', end + 'endstream'.length)
  }
}

function afterLineEnd(file: Buffer, at: number): number {
  const isReturn = file[at] === 0x0d
  return at + (isReturn ? 1 : 0) + (file[at + (isReturn ? 1 : 0)] === 0x0a ? 1 : 0)
}

/** How large a stream becomes; what is not compressed, or cannot be unpacked, stays as it is. */
function unpackedSize(stream: Buffer): number {
  if (((stream[0] ?? 0) & 0x0f) !== 8) return 0
  try {
    return inflateSync(stream, { maxOutputLength: streamLimit }).length
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('file_unsafe')
    return 0
  }
}
