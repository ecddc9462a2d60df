import { type Language, languages, reservedSlugs } from '@seloste/domain'

const forms = ['html', 'md', 'json', 'jsonld', 'pdf', 'docx', 'atom'] as const

/** The forms in which a public address can be read. */
export type PublicForm = (typeof forms)[number]

/** Other pages of a notice than the notice itself: its versions, and the notice for a frame of another site. */
export type PublicView = 'versions' | 'embed'

/** What a public address names: an organisation's index or one notice, in a language and a form. */
export interface PublicAddress {
  organisation: string
  /** Absent for the index. */
  register?: string
  /** Absent when the reader's language decides. */
  language?: Language
  /** Absent for the notice itself. */
  view?: PublicView
  form: PublicForm
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ending = /\.(md|json|jsonld|pdf|docx|atom)$/

/**
 * Reads a path: `/{organisation}`, `/{organisation}/{register}`, each with `/{fi|sv|en}` after it; a notice with `.md`,
 * `.json`, `.jsonld`, `.pdf` or `.docx` at its end, or with `/versions` or `/embed` after it; an index with `.atom`. Undefined when
 * it is no public address.
 */
export function readAddress(path: string): PublicAddress | undefined {
  const form = formOf(ending.exec(path)?.[1])
  const names = (form === 'html' ? path : path.slice(0, path.lastIndexOf('.'))).split('/').slice(1)
  if (names.length > 4 || !names.every((name) => name.length <= 80 && slug.test(name))) return undefined
  const [organisation, second, ...rest] = names
  if (organisation === undefined || isReserved(organisation)) return undefined
  if (second === undefined || (isLanguage(second) && rest.length === 0)) {
    if (form !== 'html' && form !== 'atom') return undefined
    return second === undefined ? { organisation, form } : { organisation, language: second, form }
  }
  if (isReserved(second) || form === 'atom') return undefined
  const view = viewOf(rest.at(-1))
  if (view !== undefined && form !== 'html') return undefined
  const [language, beyond] = view === undefined ? rest : rest.slice(0, -1)
  if (beyond !== undefined || (language !== undefined && !isLanguage(language))) return undefined
  return {
    organisation,
    register: second,
    ...(language !== undefined && { language }),
    ...(view !== undefined && { view }),
    form,
  }
}

/** The path of an address. */
export function pathOf({ organisation, register, language, view, form }: PublicAddress): string {
  const names = [organisation, register, language, view].filter((name) => name !== undefined)
  return `/${names.join('/')}${form === 'html' ? '' : `.${form}`}`
}

function formOf(end: string | undefined): PublicForm {
  return forms.find((form) => form === end) ?? 'html'
}

function viewOf(name: string | undefined): PublicView | undefined {
  return name === 'versions' || name === 'embed' ? name : undefined
}

function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name)
}

function isReserved(name: string): boolean {
  return (reservedSlugs as readonly string[]).includes(name)
}
