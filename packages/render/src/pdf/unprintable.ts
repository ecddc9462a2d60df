// The press quotes the text as a Rust string, inside a message that is quoted so once more.
const report = /the text `\\"(.*?)\\"` could not be displayed/gs
const escapes = /\\(?:u\{([0-9a-f]+)\}|(.))/g
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' }

/** The texts that no font can show, read from the refusal of the press; none when it refused for another reason. */
export function unprintableIn(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [...error.message.matchAll(report)].map(([, quoted = '']) => unescaped(unescaped(quoted)))
}

function unescaped(quoted: string): string {
  return quoted.replace(escapes, (_, code: string | undefined, letter = '') =>
    code === undefined ? (escaped[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
