import { dayOf } from '@seloste/api'
import { escapeHtml, noticeLinkedData, renderHtml, renderMarkdown, textOf } from '@seloste/documents'
import { type Language, type PublishedNotice, publishedNoticeFormat, textIn } from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { type PublicAddress, type PublicForm, pathOf } from './address.ts'
import { answerEmbed } from './embed-page.ts'
import { noteParagraphs } from './note.ts'
import { renderPage } from './page.ts'
import { publishedDocument } from './published-document.ts'
import { versionWords } from './version-words.ts'
import { dayInWords, words } from './words.ts'

/** What a page needs of its surroundings. */
export interface Surroundings {
  /** Scheme and host of the public addresses, without a slash at the end. */
  origin: string
  stylesheet: string
  /** Headers that every answer has, names and values by turns. */
  safety: readonly string[]
}

/** Answers with a published notice in one language, in the form that the address asks for. */
export function answerNotice(
  notice: PublishedNotice,
  address: PublicAddress & { register: string },
  language: Language,
  { origin, stylesheet, safety }: Surroundings,
  at?: string,
): Answer {
  const { frozen, document } = publishedDocument(notice, language)
  const { organisation, register } = frozen
  const headers = [...pageHeaders(address, language), ...safety]
  // The text and the data may be read by pages of other sites too.
  const open = ['Access-Control-Allow-Origin', '*', ...headers]
  if (address.form === 'md')
    return makeAnswer(
      200,
      'text/markdown; charset=utf-8',
      pastLine(notice, language) + renderMarkdown(document),
      open,
    )
  if (address.form === 'json') {
    const { version, sequence, publishedAt, endedAt, note } = notice
    const data = {
      format: publishedNoticeFormat,
      version,
      sequence,
      publishedAt,
      endedAt,
      note,
      frozen,
      document,
    }
    return makeAnswer(200, 'application/json; charset=utf-8', `${JSON.stringify(data)}\n`, open)
  }
  if (address.form === 'jsonld') {
    const url =
      origin + pathOf({ organisation: address.organisation, register: address.register, form: 'html' })
    const data = noticeLinkedData(frozen, {
      url,
      issued: dayOf(new Date(notice.publishedAt)),
      version: notice.version,
    })
    return makeAnswer(200, 'application/ld+json; charset=utf-8', `${JSON.stringify(data)}\n`, open)
  }
  const owner = textIn(organisation.name, language)?.text ?? organisation.slug
  const name = textIn(register.name, language)?.text ?? address.register
  if (address.view === 'embed') {
    const { view: _, ...own } = address
    return answerEmbed(
      {
        title: textOf(document.title),
        article: renderHtml(document),
        address: origin + pathOf({ ...own, language }),
      },
      language,
      { origin, stylesheet, headers: pageHeaders(address, language) },
    )
  }
  const html = renderPage(
    {
      language,
      ...(at !== undefined && { question: `?at=${at}` }),
      title: `${textOf(document.title)} – ${owner}`,
      description: `${textOf(document.title)}. ${owner}: ${name}.`,
      address,
      offered: notice.languages,
      stylesheet,
      owner: { name: owner, path: pathOf({ organisation: organisation.slug, form: 'html' }) },
      content: before(notice, address, language) + renderHtml(document),
      footer: noticeFooter(notice, address, language, owner, at),
    },
    origin,
  )
  return makeAnswer(200, 'text/html; charset=utf-8', html, headers)
}

/** Headers of a page that anybody may keep for a minute; what the reader's language decides is told to caches. */
export function pageHeaders(address: PublicAddress, language: Language): string[] {
  return [
    'Content-Language',
    language,
    'Cache-Control',
    'public, max-age=60, stale-while-revalidate=600',
    'Vary',
    address.language === undefined ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding',
  ]
}

/** What stands before a notice: that it is not in force any more, or what people are told of the last change. */
function before(notice: PublishedNotice, address: PublicAddress, language: Language): string {
  const text = versionWords[language]
  const { publishedAt, endedAt, note } = notice
  if (endedAt !== undefined) {
    const current = escapeHtml(pathOf({ ...address, language }))
    return `<aside class="past"><p><strong>${pastWords(notice, language)}</strong></p><p><a href="${current}">${text.current}</a></p></aside>`
  }
  const told = noteParagraphs(note, language)
  if (told === '') return ''
  return `<aside class="told" aria-labelledby="told"><p id="told"><strong>${text.noteTitle(dayInWords(publishedAt, language))}</strong></p>${told}</aside>`
}

function pastWords({ publishedAt, endedAt = publishedAt }: PublishedNotice, language: Language): string {
  return versionWords[language].past(dayInWords(publishedAt, language), dayInWords(endedAt, language))
}

function pastLine(notice: PublishedNotice, language: Language): string {
  return notice.endedAt === undefined ? '' : `> ${pastWords(notice, language)}\n\n`
}

function noticeFooter(
  notice: PublishedNotice,
  address: PublicAddress,
  language: Language,
  owner: string,
  at: string | undefined,
): string {
  const text = words[language]
  const question = at === undefined ? '' : `?at=${at}`
  const form = (kind: Exclude<PublicForm, 'html' | 'atom'>, label: string) =>
    `<a href="${escapeHtml(pathOf({ ...address, language, form: kind }) + question)}">${label}</a>`
  const index = escapeHtml(pathOf({ organisation: address.organisation, language, form: 'html' }))
  return `<p><time datetime="${notice.publishedAt}">${text.published(dayInWords(notice.publishedAt, language))}</time></p>
<p><a href="${escapeHtml(pathOf({ ...address, language, view: 'versions', form: 'html' }))}">${versionWords[language].link}</a></p>
<p>${text.download}: ${form('pdf', 'PDF')} · ${form('docx', 'Word')}</p>
<p>${text.otherForms}: ${form('md', text.markdown)}, ${form('json', text.json)}, ${form('jsonld', 'JSON-LD')}</p>
<p><a href="${index}">${escapeHtml(text.allNotices(owner))}</a></p>`
}
