import { escapeHtml } from '@seloste/documents'
import {
  type Language,
  languages,
  type Organisation,
  type Page,
  type PublishedEntry,
  textIn,
} from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { type PublicAddress, pathOf } from './address.ts'
import { pageHeaders, type Surroundings } from './notice-page.ts'
import { renderPage } from './page.ts'
import type { PublicQuestion } from './question.ts'
import { words } from './words.ts'

/** Answers with an organisation's published registers, one page of them. */
export function answerIndex(
  index: { organisation: Organisation; page: Page<PublishedEntry> },
  address: PublicAddress,
  language: Language,
  { origin, stylesheet, safety }: Surroundings,
  asked: PublicQuestion = {},
): Answer {
  const { organisation, page } = index
  const text = words[language]
  const name = textIn(organisation.name, language)?.text ?? organisation.slug
  const list =
    page.rows.length === 0
      ? `<p>${asked.search === undefined ? text.empty : escapeHtml(text.nothingFound(asked.search))}</p>`
      : `<ul class="index">${page.rows.map((entry) => entryItem(entry, address, language)).join('')}</ul>`
  const isLong = page.next !== undefined || page.rows.length > searchable || asked.after !== undefined
  const search = isLong || asked.search !== undefined ? searchForm(address, language, asked.search) : ''
  const next =
    page.next === undefined
      ? ''
      : `<p><a rel="next" href="${escapeHtml(`${pathOf({ ...address, language })}?${new URLSearchParams({ ...(asked.search !== undefined && { search: asked.search }), after: page.next })}`)}">${text.next}</a></p>`
  const html = renderPage(
    {
      language,
      title: text.indexTitle(name),
      description: text.indexDescription(name),
      address,
      offered: languages.filter((known) => organisation.languages.includes(known)),
      stylesheet,
      content: `<h1>${escapeHtml(text.indexTitle(name))}</h1><p>${escapeHtml(text.indexLead(name))}</p>${search}${list}${next}`,
      footer: `<p><a href="${escapeHtml(pathOf({ ...address, language, form: 'atom' }))}">${text.feed}</a></p>`,
    },
    origin,
  )
  return makeAnswer(200, 'text/html; charset=utf-8', html, [...pageHeaders(address, language), ...safety])
}

/** So many notices are found without searching. */
const searchable = 12

function searchForm(address: PublicAddress, language: Language, search = ''): string {
  const text = words[language]
  return `<form class="find" role="search" method="get" action="${escapeHtml(pathOf({ ...address, language }))}">
<label for="search">${text.search}<input type="search" id="search" name="search" maxlength="100" value="${escapeHtml(search)}"></label>
<button>${text.find}</button></form>`
}

function entryItem(entry: PublishedEntry, address: PublicAddress, language: Language): string {
  const shown = entry.languages.includes(language) ? language : (entry.languages[0] ?? language)
  const name = textIn(entry.name, shown) ?? { text: entry.slug, language: shown }
  const path = pathOf({
    organisation: address.organisation,
    register: entry.slug,
    language: shown,
    form: 'html',
  })
  const lang = name.language === language ? '' : ` lang="${name.language}"`
  return `<li><a href="${escapeHtml(path)}"${lang}>${escapeHtml(name.text)}</a></li>`
}
