import type { Language } from '@seloste/domain'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { proofingLanguages } from './styles.ts'

const moments = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
// In attributes alone: in a text a quotation mark is escaped.
const relationships = /(?<= (?:r:id|Id)=")rId[a-z0-9_-]{21}(?=")/g
const bookmarks = /(?<= (?:w:name|w:anchor)="_Toc)\d+(?=")|(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+(?=")/g

/**
 * The file with everything settled that the clock or chance had put into it: the moments of its making are the day of the
 * document (ISO 8601), the names of relationships and bookmarks count up. Its language is told among its properties.
 */
export function settled(
  docx: Uint8Array,
  { language, date }: { language: Language; date: string },
): Uint8Array<ArrayBuffer> {
  const link = counter('rIdLink')
  const bookmark = counter('')
  const files = Object.entries(unzipSync(docx)).map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes]
    const text = strFromU8(bytes).replace(relationships, link).replace(bookmarks, bookmark)
    return [path, strToU8(path === 'docProps/core.xml' ? withProperties(text, language, date) : text)]
  })
  return zipSync(Object.fromEntries(files), { mtime: `${date}T00:00:00` })
}

/** Gives each name a number, in the order in which they are met. */
function counter(prefix: string): (name: string) => string {
  const names = new Map<string, string>()
  return (name) => {
    const counted = names.get(name) ?? `${prefix}${names.size + 1}`
    names.set(name, counted)
    return counted
  }
}

function withProperties(core: string, language: Language, date: string): string {
  return core
    .replace(moments, `$1${date}T00:00:00Z`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${proofingLanguages[language]}</dc:language></cp:coreProperties>`,
    )
}
