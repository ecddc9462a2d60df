import type { Language } from '../text/language.ts'
import { type LocalizedText, textIn } from '../text/localized-text.ts'
import { type Phrase, phraseIn } from '../text/phrase.ts'
import type { VocabularyName } from '../vocabulary/vocabularies.ts'
import type { Worded } from './finding.ts'
import type { Hit } from './phrases/hits.ts'

function inEach(say: (language: Language) => string): Worded {
  const [fi, sv, en] = [say('fi'), say('sv'), say('en')]
  return { fi, sv, en }
}

/** The same text in every language: a name, a date, words that are quoted. */
export function sameInAll(text: string): Worded {
  return inEach(() => text)
}

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const days = {
  fi: new Intl.DateTimeFormat('fi-FI', { dateStyle: 'short', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', day),
  en: new Intl.DateTimeFormat('en-GB', day),
} as const satisfies Record<Language, Intl.DateTimeFormat>

/** A date (ISO 8601) as each language writes it: “27.12.2031”, “27 december 2031”, “27 December 2031”. */
export function wordedDate(date: string): Worded {
  const time = Date.parse(`${date}T00:00:00Z`)
  return inEach((language) => days[language].format(time))
}

/** What a phrase of a register says in each language, as far as it says something. */
export function wordedPhrase(vocabulary: VocabularyName, phrase: Phrase): Worded {
  return inEach((language) => phraseIn(vocabulary, phrase, language)?.text ?? '')
}

/** A written text in each language, where it is missing in another. */
export function wordedText(text: LocalizedText | undefined): Worded {
  return inEach((language) => textIn(text, language)?.text ?? '')
}

/** Several wordings as one, the repeated and the empty left out: “a, b, c”. */
export function listed(items: readonly Worded[]): Worded {
  return inEach((language) => {
    const said = new Set(items.map((item) => item[language]).filter((text) => text !== ''))
    return [...said].join(', ')
  })
}

const mostQuoted = 5

/** The words of some hits as they stand in the text, each once: “mm.”, “voidaan”, …. */
export function quoted(hits: readonly Hit[]): Worded {
  const words = [...new Set(hits.map((hit) => hit.words.replace(/\s+/g, ' ').toLowerCase()))]
  const shown = words.slice(0, mostQuoted).map((one) => `”${one}”`)
  const rest = words.length > mostQuoted ? ', …' : ''
  return inEach(
    (language) =>
      `${shown.map((one) => (language === 'en' ? one.replace('”', '“') : one)).join(', ')}${rest}`,
  )
}
