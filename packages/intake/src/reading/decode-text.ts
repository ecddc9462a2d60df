/** How the bytes of a text stand for its characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The encoding of a text: what its byte order mark says, what the pattern of its zero bytes tells, UTF-8 where every
 * byte agrees, else Windows-1252, which holds Latin-1.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** The characters of a text, its byte order mark left out. */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Whether it is no text at all: a zero character, or many that no text has. */
export function isBinary(text: string): boolean {
  const looked = text.slice(0, 100_000)
  if (looked.includes('\0')) return true
  const strange = looked.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F\uFFFD]/g)?.length ?? 0
  return strange > 4 && strange > looked.length / 50
}

/** In UTF-16 without a mark, nearly every other byte of a western text is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const looked = bytes.subarray(0, 4096)
  const pairs = Math.floor(looked.length / 2)
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (looked[at] === 0) even += 1
    if (looked[at + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
