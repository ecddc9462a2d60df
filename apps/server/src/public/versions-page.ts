import { dayOf } from '@seloste/api'
import { differenceInWords, escapeHtml, renderRuns } from '@seloste/documents'
import { differencesOf, type Language, type PublishedNotice, publicFactsOf, textIn } from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { type PublicAddress, pathOf } from './address.ts'
import { finnishDay } from './finnish-day.ts'
import { noteParagraphs } from './note.ts'
import { pageHeaders, type Surroundings } from './notice-page.ts'
import { renderPage } from './page.ts'
import { versionWords } from './version-words.ts'
import { dayInWords } from './words.ts'

/** Most differences told of one version. */
const told = 40

/** Answers with the versions of a notice: when each was in force, what changed in words, what people were told. */
export function answerVersions(
  versions: {
    rows: readonly PublishedNotice[]
    before: PublishedNotice | undefined
    next: string | undefined
  },
  address: PublicAddress & { register: string },
  language: Language,
  { origin, stylesheet, safety }: Surroundings,
): Answer | undefined {
  const { rows, next } = versions
  const [newest] = rows
  if (newest === undefined) return undefined
  const text = versionWords[language]
  const { register, organisation } = newest.frozen
  const name = textIn(register.name, language)?.text ?? address.register
  const owner = textIn(organisation.name, language)?.text ?? organisation.slug
  const items = rows.map((row, index) => item(row, rows[index + 1] ?? versions.before, address, language))
  const path = pathOf({ ...address, language })
  const older =
    next === undefined
      ? ''
      : `<p><a rel="next" href="${escapeHtml(`${path}?after=${encodeURIComponent(next)}`)}">${text.older}</a></p>`
  const { view: _, ...ofNotice } = address
  const html = renderPage(
    {
      language,
      title: `${text.title(name)} – ${owner}`,
      description: `${text.title(name)}. ${text.lead}`,
      address,
      offered: newest.languages,
      stylesheet,
      owner: { name: owner, path: pathOf({ organisation: organisation.slug, form: 'html' }) },
      content: `<h1>${escapeHtml(text.title(name))}</h1><p>${text.lead}</p>
<p><a href="${escapeHtml(pathOf({ ...ofNotice, language }))}">${text.current}</a></p>
<ol class="versions" reversed>${items.join('')}</ol>${older}`,
    },
    origin,
  )
  return makeAnswer(200, 'text/html; charset=utf-8', html, [...pageHeaders(address, language), ...safety])
}

function item(
  notice: PublishedNotice,
  before: PublishedNotice | undefined,
  { view: _, ...address }: PublicAddress,
  language: Language,
): string {
  const text = versionWords[language]
  const { publishedAt, endedAt } = notice
  const period = periodOf(notice, language)
  const shown = notice.languages.includes(language) ? language : (notice.languages[0] ?? language)
  const path = pathOf({ ...address, language: shown })
  const day = endedAt === undefined ? undefined : lastDayOf(publishedAt, endedAt)
  // One that was followed on the day on which it was published is the notice of no day.
  const link =
    endedAt !== undefined && day === undefined
      ? ''
      : `<p><a href="${escapeHtml(day === undefined ? path : `${path}?at=${day}`)}">${text.read}<span class="unseen">: ${escapeHtml(period)}</span></a></p>`
  return `<li><h2><time datetime="${publishedAt}">${period}</time></h2>
${noteParagraphs(notice.note, language)}<h3>${text.changed}</h3>${changes(notice, before, language)}
${link}</li>`
}

function periodOf({ publishedAt, endedAt }: PublishedNotice, language: Language): string {
  const text = versionWords[language]
  const from = dayInWords(publishedAt, language)
  if (endedAt === undefined) return text.inForceSince(from)
  const until = dayInWords(endedAt, language)
  return from === until ? text.inForceOn(from) : text.inForce(from, until)
}

/** The last day at whose end a notice was in force; undefined when another followed on its first day. */
function lastDayOf(publishedAt: string, endedAt: string): string | undefined {
  const [first, end] = [dayOf(new Date(publishedAt)), dayOf(new Date(endedAt))]
  return first === end ? undefined : dayOf(new Date(finnishDay(end).from.getTime() - 1))
}

function changes(notice: PublishedNotice, before: PublishedNotice | undefined, language: Language): string {
  const text = versionWords[language]
  if (before === undefined) return `<p>${text.first}</p>`
  const [was, is] = [publicFactsOf(before.frozen), publicFactsOf(notice.frozen)]
  const found = differencesOf(was, is)
  if (found.length === 0) return `<p>${text.unchanged}</p>`
  const sentences = found
    .slice(0, told)
    .map((one) => `<li>${renderRuns(differenceInWords(one, { language, before: was, after: is }))}</li>`)
  const rest = found.length > told ? `<p>${text.more(found.length - told)}</p>` : ''
  return `<ul>${sentences.join('')}</ul>${rest}`
}
