import { createHash } from 'node:crypto'
import { type SealedVersion, versionSealText } from '@seloste/domain'

/** SHA-256 of a sealed version, in hexadecimal. */
export function sealHash(version: SealedVersion): string {
  return createHash('sha256').update(versionSealText(version)).digest('hex')
}

/**
 * The sealed text of a version whose predecessor's hash only the database knows at the moment of saving, cut where
 * that hash belongs: `start + content + middle + previousHash + end`. The content in it is what is kept.
 */
export type OpenSeal = { start: string; content: string; middle: string; end: string }

const hole = '0'.repeat(64)
const contentKey = ',"content":'
const previousKey = `,"previousHash":"`

/**
 * RFC 8785 sorts the keys: at, author, content, previousHash, reason, registerId, version. Texts have their quotes
 * escaped, so the first `content` is the version's own, and nothing after the last hole looks like it.
 */
export function openSeal(version: Omit<SealedVersion, 'previousHash'>): OpenSeal {
  const text = versionSealText({ ...version, previousHash: hole })
  const contentAt = text.indexOf(contentKey) + contentKey.length
  const previousAt = text.lastIndexOf(previousKey + hole)
  const holeAt = previousAt + previousKey.length
  return {
    start: text.slice(0, contentAt),
    content: text.slice(contentAt, previousAt),
    middle: text.slice(previousAt, holeAt),
    end: text.slice(holeAt + hole.length),
  }
}
