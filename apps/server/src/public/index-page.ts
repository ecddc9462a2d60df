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
import { words } from './words.ts'

/** Answers with an organisation's published registers, one page of them. */
export function answerIndex(
  index: { organisation: Organisation; page: Page<PublishedEntry> },
  address: PublicAddress,
  language: Language,
  { origin, stylesheet, safety }: Surroundings,
): Answer {
  const { organisation, page } = index
  const text = words[language]
  const name = textIn(organisation.name, language)?.text ?? organisation.slug
  const list =
    page.rows.length === 0
      ? `<p>${text.empty}</p>`
      : `<ul class="index">${page.rows.map((entry) => entryItem(entry, address, language)).join('')}</ul>`
  const next =
    page.next === undefined
      ? ''
      : `<p><a rel="next" href="${escapeHtml(`${pathOf({ ...address, language })}?after=${encodeURIComponent(page.next)}`)}">${text.next}</a></p>`
  const html = renderPage(
    {
      language,
      title: text.indexTitle(name),
      description: text.indexDescription(name),
      address,
      offered: languages.filter((known) => organisation.languages.includes(known)),
      stylesheet,
      content: `<h1>${escapeHtml(text.indexTitle(name))}</h1><p>${escapeHtml(text.indexLead(name))}</p>${list}${next}`,
    },
    origin,
  )
  return makeAnswer(200, 'text/html; charset=utf-8', html, [...pageHeaders(address, language), ...safety])
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
