import { differenceInWords, escapeHtml, textOf } from '@seloste/documents'
import {
  differencesOf,
  type Language,
  type Organisation,
  type PublishedChange,
  publicFactsOf,
  textIn,
} from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { type PublicAddress, pathOf } from './address.ts'
import { pageHeaders, type Surroundings } from './notice-page.ts'
import { versionWords } from './version-words.ts'
import { words } from './words.ts'

/** Most publications in a feed. */
export const feedLength = 50
const told = 20

/** Answers with the newest publications of an organisation as an Atom feed (RFC 4287). */
export function answerFeed(
  feed: { organisation: Organisation; entries: readonly PublishedChange[] },
  address: PublicAddress,
  language: Language,
  { origin, safety }: Pick<Surroundings, 'origin' | 'safety'>,
): Answer {
  const { organisation, entries } = feed
  const name = textIn(organisation.name, language)?.text ?? organisation.slug
  const at = (to: PublicAddress) => escapeHtml(origin + pathOf(to))
  const index: PublicAddress = { organisation: organisation.slug, language, form: 'html' }
  const self: PublicAddress = { organisation: organisation.slug, language, form: 'atom' }
  const updated = entries[0]?.notice.publishedAt ?? '1970-01-01T00:00:00.000Z'
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${escapeHtml(words[language].indexTitle(name))}</title>
<id>${at(self)}</id>
<link rel="self" type="application/atom+xml" href="${at(self)}"/>
<link rel="alternate" type="text/html" href="${at(index)}"/>
<updated>${updated}</updated>
<author><name>${escapeHtml(name)}</name></author>
${entries.map((entry) => entryXml(entry, organisation.slug, language, at)).join('')}</feed>
`
  return makeAnswer(200, 'application/atom+xml; charset=utf-8', xml, [
    'Access-Control-Allow-Origin',
    '*',
    ...pageHeaders(address, language),
    ...safety,
  ])
}

function entryXml(
  { slug, notice, before }: PublishedChange,
  organisation: string,
  language: Language,
  at: (address: PublicAddress) => string,
): string {
  const name = textIn(notice.frozen.register.name, language)?.text ?? slug
  const shown = notice.languages.includes(language) ? language : notice.languages[0]
  const address: PublicAddress = {
    organisation,
    register: slug,
    ...(shown !== undefined && { language: shown }),
    form: 'html',
  }
  return `<entry>
<title>${escapeHtml(name)}</title>
<id>urn:uuid:${notice.id}</id>
<link rel="alternate" type="text/html" href="${at(address)}"/>
<published>${notice.publishedAt}</published>
<updated>${notice.publishedAt}</updated>
<summary>${escapeHtml(summary(notice, before, language))}</summary>
</entry>
`
}

function summary(
  notice: PublishedChange['notice'],
  before: PublishedChange['before'],
  language: Language,
): string {
  const text = versionWords[language]
  const note = textIn(notice.note, language)?.text
  if (note !== undefined) return note
  if (before === undefined) return text.first
  const [was, is] = [publicFactsOf(before.frozen), publicFactsOf(notice.frozen)]
  const found = differencesOf(was, is)
  if (found.length === 0) return text.unchanged
  const sentences = found
    .slice(0, told)
    .map((one) => textOf(differenceInWords(one, { language, before: was, after: is })))
  if (found.length > told) sentences.push(text.more(found.length - told))
  return sentences.join('\n')
}
