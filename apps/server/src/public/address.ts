import { type Language, languages, reservedSlugs } from '@seloste/domain'

/** The forms in which a public address can be read. */
export type PublicForm = 'html' | 'md' | 'json'

/** What a public address names: an organisation's index or one notice, in a language and a form. */
export interface PublicAddress {
  organisation: string
  /** Absent for the index. */
  register?: string
  /** Absent when the reader's language decides. */
  language?: Language
  form: PublicForm
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Reads a path: `/{organisation}`, `/{organisation}/{register}`, each with `/{fi|sv|en}` after it, a notice with
 * `.md` or `.json` at its end. Undefined when it is no public address.
 */
export function readAddress(path: string): PublicAddress | undefined {
  const form = path.endsWith('.md') ? 'md' : path.endsWith('.json') ? 'json' : 'html'
  const names = (form === 'html' ? path : path.slice(0, path.lastIndexOf('.'))).split('/').slice(1)
  if (names.length > 3 || !names.every((name) => name.length <= 80 && slug.test(name))) return undefined
  const [organisation, second, third] = names
  if (organisation === undefined || isReserved(organisation)) return undefined
  if (second === undefined || (isLanguage(second) && third === undefined)) {
    if (form !== 'html') return undefined
    return second === undefined || !isLanguage(second)
      ? { organisation, form }
      : { organisation, language: second, form }
  }
  if (isReserved(second)) return undefined
  if (third === undefined) return { organisation, register: second, form }
  return isLanguage(third) ? { organisation, register: second, language: third, form } : undefined
}

/** The path of an address. */
export function pathOf({ organisation, register, language, form }: PublicAddress): string {
  const names = [organisation, register, language].filter((name) => name !== undefined)
  return `/${names.join('/')}${form === 'html' ? '' : `.${form}`}`
}

function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name)
}

function isReserved(name: string): boolean {
  return (reservedSlugs as readonly string[]).includes(name)
}
