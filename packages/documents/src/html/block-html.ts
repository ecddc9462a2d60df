import type { Block, Run } from '../document/document.ts'
import { runsHtml } from './run-html.ts'

/** A block as HTML; headings of blocks are of the third level. */
export function blockHtml(block: Block, facts: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsHtml(block.runs, facts)}</p>\n`
    case 'note':
      return `<p class="note">${runsHtml(block.runs, facts)}</p>\n`
    case 'heading':
      return `<h3 id="${block.id}">${runsHtml(block.runs, facts)}</h3>\n`
    case 'list': {
      let items = ''
      for (const item of block.items) items += `<li>${runsHtml(item, facts)}</li>\n`
      return `<ul>\n${items}</ul>\n`
    }
    case 'keyValue': {
      let rows = ''
      for (const { key, value } of block.rows) {
        rows += `<div><dt>${runsHtml(key, facts)}</dt><dd>${runsHtml(value, facts)}</dd></div>\n`
      }
      return `<dl>\n${rows}</dl>\n`
    }
    case 'table': {
      const row = (cells: readonly (readonly Run[])[], opening: string, closing: string) =>
        `<tr>${cells.map((cell) => opening + runsHtml(cell, facts) + closing).join('')}</tr>\n`
      const header = row(block.header, '<th scope="col">', '</th>')
      const rows = block.rows.map((cells) => row(cells, '<td>', '</td>')).join('')
      return `<table>\n<thead>${header}</thead>\n<tbody>${rows}</tbody>\n</table>\n`
    }
    default:
      return block satisfies never
  }
}
