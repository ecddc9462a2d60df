import { escapeHtml } from '@seloste/documents'
import { type Language, languages } from '@seloste/domain'
import { type PublicAddress, pathOf } from './address.ts'
import { fileTypes } from './file-types.ts'
import { words } from './words.ts'

/** A public page around its content, which is HTML already. */
export interface PublicPage {
  language: Language
  title: string
  description: string
  /** Undefined for pages that are not to be found by search. */
  address?: PublicAddress
  /** What the address asks besides, with its question mark; it is kept when the language is changed. */
  question?: string
  /** The languages in which the page exists. */
  offered: readonly Language[]
  stylesheet: string
  /** Who speaks, and where its index is. */
  owner?: { name: string; path: string }
  content: string
  footer?: string
}

/** The whole page. `origin` makes the addresses in its head absolute. */
export function renderPage(page: PublicPage, origin: string): string {
  const { language, address, offered } = page
  const text = words[language]
  const owner =
    page.owner === undefined
      ? ''
      : `<p class="owner"><a href="${escapeHtml(page.owner.path)}">${escapeHtml(page.owner.name)}</a></p>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
${address === undefined ? '<meta name="robots" content="noindex">' : addressLinks(address, language, offered, origin)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${page.stylesheet}">
</head>
<body>
<a class="skip" href="#content">${text.skip}</a>
<header>${owner}${address === undefined ? '' : languageChoice(address, language, offered, page.question ?? '')}</header>
<main id="content">${page.content}</main>
${page.footer === undefined ? '' : `<footer>${page.footer}</footer>`}
</body>
</html>
`
}

function addressLinks(
  address: PublicAddress,
  language: Language,
  offered: readonly Language[],
  origin: string,
): string {
  const at = (target: PublicAddress) => escapeHtml(origin + pathOf(target))
  const { language: _, ...negotiated } = address
  const links = offered.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${at({ ...address, language: other })}">`,
  )
  links.push(`<link rel="alternate" hreflang="x-default" href="${at(negotiated)}">`)
  links.push(`<link rel="canonical" href="${at({ ...address, language })}">`)
  if (address.register === undefined) {
    links.push(
      `<link rel="alternate" type="application/atom+xml" href="${at({ ...address, language, form: 'atom' })}">`,
    )
  } else if (address.view === undefined) {
    for (const [form, type] of [
      ['md', 'text/markdown'],
      ['json', 'application/json'],
      ['jsonld', 'application/ld+json'],
      ['pdf', fileTypes.pdf],
      ['docx', fileTypes.docx],
    ] as const) {
      links.push(`<link rel="alternate" type="${type}" href="${at({ ...address, language, form })}">`)
    }
  }
  return links.join('\n')
}

function languageChoice(
  address: PublicAddress,
  current: Language,
  offered: readonly Language[],
  question: string,
): string {
  if (offered.length < 2) return ''
  const items = languages
    .filter((language) => offered.includes(language))
    .map((language) => {
      const path = escapeHtml(pathOf({ ...address, language }) + question)
      const here = language === current ? ' aria-current="true"' : ''
      return `<li><a href="${path}" lang="${language}" hreflang="${language}"${here}>${words[language].language}</a></li>`
    })
  return `<nav class="languages" aria-label="${words[current].languages}"><ul>${items.join('')}</ul></nav>`
}
