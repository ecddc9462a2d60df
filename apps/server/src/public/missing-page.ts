import { dateInWords, escapeHtml } from '@seloste/documents'
import { type Language, languages } from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { type PublicAddress, pathOf } from './address.ts'
import type { Surroundings } from './notice-page.ts'
import { renderPage } from './page.ts'
import { versionWords } from './version-words.ts'
import { words } from './words.ts'

const headers = ['Cache-Control', 'no-store', 'Vary', 'Accept-Language']

/** Answers that no notice is published at an address, and in which languages there is one where there is. */
export function answerMissing(
  language: Language,
  surroundings: Surroundings,
  elsewhere?: { address: PublicAddress; offered: readonly Language[] },
): Answer {
  const text = words[language]
  const links =
    elsewhere === undefined
      ? ''
      : `<p>${text.inOtherLanguage}</p><ul>${elsewhere.offered
          .map(
            (other) =>
              `<li><a lang="${other}" href="${escapeHtml(pathOf({ ...elsewhere.address, language: other }))}">${words[other].language}</a></li>`,
          )
          .join('')}</ul>`
  return plainPage(
    404,
    language,
    surroundings,
    text.missingTitle,
    `<p>${text.missing}</p>${links}<p>${text.missingAdvice}</p>`,
  )
}

/** Answers that a notice cannot be read right now. */
export function answerUnavailable(language: Language, surroundings: Surroundings): Answer {
  const text = words[language]
  return plainPage(503, language, surroundings, text.unavailableTitle, `<p>${text.unavailable}</p>`)
}

/** Answers that the day that was asked for cannot be read, or has not come. */
export function answerBadDay(
  given: string,
  kind: 'bad' | 'future',
  language: Language,
  surroundings: Surroundings,
): Answer {
  const text = versionWords[language]
  const said = kind === 'bad' ? text.badDay(given) : text.futureDay(given)
  return plainPage(400, language, surroundings, text.badDayTitle, `<p>${escapeHtml(said)}</p>`)
}

/** Answers that no notice was in force on a day, and leads to the versions that there are. */
export function answerNothingThen(
  day: string,
  address: PublicAddress,
  language: Language,
  surroundings: Surroundings,
): Answer {
  const text = versionWords[language]
  const versions = pathOf({ ...address, language, view: 'versions', form: 'html' })
  return plainPage(
    404,
    language,
    surroundings,
    text.nothingThenTitle,
    `<p>${text.nothingThen(dateInWords(day, language))}</p><p><a href="${escapeHtml(versions)}">${text.link}</a></p>`,
  )
}

function plainPage(
  status: number,
  language: Language,
  { stylesheet, safety }: Surroundings,
  title: string,
  content: string,
): Answer {
  const html = renderPage(
    {
      language,
      title,
      description: title,
      offered: languages,
      stylesheet,
      content: `<h1>${title}</h1>${content}`,
    },
    '',
  )
  return makeAnswer(status, 'text/html; charset=utf-8', html, [
    'Content-Language',
    language,
    ...headers,
    ...safety,
  ])
}
