import canonicalize from 'canonicalize'
import type { Author } from './author.ts'

/** What the hash of a version covers. */
export interface SealedVersion {
  registerId: string
  version: number
  content: unknown
  author: Author
  at: string
  reason?: string
  previousHash?: string
}

/** The text whose SHA-256 is the hash of a version: canonical JSON (RFC 8785). */
export function versionSealText(version: SealedVersion): string {
  const text = canonicalize(version)
  if (text === undefined) throw new TypeError('a version must be JSON')
  return text
}
