import type { Document, Section } from '../document/document.ts'
import { textOf } from '../document/text-of.ts'
import { blockHtml } from './block-html.ts'
import { escapeHtml } from './escape.ts'
import { runsHtml } from './run-html.ts'

/** How a document becomes HTML. */
export interface HtmlOptions {
  /** Write each run's fact path in `data-fact`. */
  facts?: boolean
  /** A whole page instead of the `article` alone. */
  standalone?: StandaloneOptions
}

/** What a whole page has around the document. Everything here is markup or style of ours, never a person's text. */
export interface StandaloneOptions {
  /** Style put into the page. */
  css?: string
  /** Addresses of style sheets. */
  stylesheets?: readonly string[]
  /** Markup for the end of `head` (alternate languages, canonical address). */
  head?: string
  /** Markup before and after the document, in `body`. */
  before?: string
  after?: string
}

/** The document as semantic HTML without script: every text escaped, other languages marked, sections with labels. */
export function renderHtml(document: Document, { facts = false, standalone }: HtmlOptions = {}): string {
  const article = articleHtml(document, facts)
  return standalone === undefined ? article : pageHtml(document, article, standalone)
}

function articleHtml(document: Document, facts: boolean): string {
  const { sections, presentation } = document
  const contents = document.meta.contents === undefined ? '' : contentsHtml(document.meta.contents, sections)
  let body = ''
  if (presentation === 'columns') {
    for (const section of sections) body += rowHtml(section, facts)
    // Roles said aloud, since on a narrow screen the style lays the cells one below the other.
    body = `<table class="columns" role="table"><tbody role="rowgroup">\n${body}</tbody></table>\n`
  } else {
    sections.forEach((section, index) => {
      body += sectionHtml(section, facts)
      // The first section of a layout with contents is the summary: contents come after it.
      if (index === 0) body += contents
    })
  }
  const title = runsHtml(document.title, facts)
  return `<article class="notice" lang="${document.language}">\n<h1>${title}</h1>\n${body}</article>\n`
}

function sectionHtml(section: Section, facts: boolean): string {
  const { id } = section
  return `<section id="${id}" aria-labelledby="${id}-heading">\n${headingHtml(section, facts)}${blocksHtml(section, facts)}</section>\n`
}

function rowHtml(section: Section, facts: boolean): string {
  const heading = headingHtml(section, facts)
  const cell = `<td role="cell">\n${blocksHtml(section, facts)}</td>`
  return `<tr id="${section.id}" role="row"><th scope="row" role="rowheader">${heading}</th>${cell}</tr>\n`
}

function headingHtml({ id, number, heading }: Section, facts: boolean): string {
  const numbered = number === undefined ? '' : `${escapeHtml(number)} `
  return `<h2 id="${id}-heading">${numbered}${runsHtml(heading, facts)}</h2>\n`
}

function blocksHtml({ blocks }: Section, facts: boolean): string {
  let html = ''
  for (const block of blocks) html += blockHtml(block, facts)
  return html
}

function contentsHtml(title: string, sections: readonly Section[]): string {
  let items = ''
  for (const { id, heading } of sections.slice(1)) {
    items += `<li><a href="#${id}">${escapeHtml(textOf(heading))}</a></li>\n`
  }
  return `<nav class="contents" aria-labelledby="contents-heading">\n<h2 id="contents-heading">${escapeHtml(title)}</h2>\n<ol>\n${items}</ol>\n</nav>\n`
}

function pageHtml(document: Document, article: string, options: StandaloneOptions): string {
  const { css, stylesheets = [], head = '', before = '', after = '' } = options
  const style = css === undefined ? '' : `<style>\n${css}</style>\n`
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">\n`).join('')
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(textOf(document.title))}</title>
${links}${style}${head}</head>
<body>
${before}<main>
${article}</main>
${after}</body>
</html>
`
}
