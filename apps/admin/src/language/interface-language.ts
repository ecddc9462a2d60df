import type { Language } from '@seloste/domain'
import { useSyncExternalStore } from 'react'

/** The languages of the desk; the same as those of notices. */
export const interfaceLanguages = ['fi', 'sv', 'en'] as const satisfies readonly Language[]

/** What each language calls itself. */
export const ownNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } satisfies Record<Language, string>

/** Locale for dates, numbers and sorting. English is the European one: 24 November 2026, 24-hour clock. */
export const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } satisfies Record<Language, string>

const key = 'seloste.language'
const listeners = new Set<() => void>()
let language: Language = storedLanguage() ?? browserLanguage()

function known(code: string | null | undefined): Language | undefined {
  return interfaceLanguages.find((language) => language === code)
}

function storedLanguage(): Language | undefined {
  return known(localStorage.getItem(key))
}

function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const found = known(tag.split('-')[0])
    if (found) return found
  }
  return 'fi'
}

/** The language that the desk speaks now. */
export function interfaceLanguage(): Language {
  return language
}

/** Marks the page with the language that it speaks. */
export function markLanguage(): void {
  document.documentElement.lang = language
}

/** Lets the desk speak this language from now on, in this browser. */
export function setInterfaceLanguage(next: Language): void {
  language = next
  localStorage.setItem(key, next)
  markLanguage()
  for (const listener of listeners) listener()
}

/** The language that the desk speaks; a component that uses it is drawn anew when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => language,
  )
}
