import type { Language } from '@seloste/domain'

/** What stands at the foot of a page, with `{page}` and `{pages}` where the numbers go. */
export const pageWords = {
  fi: 'Sivu {page}/{pages}',
  sv: 'Sida {page}/{pages}',
  en: 'Page {page} of {pages}',
} as const satisfies Record<Language, string>
