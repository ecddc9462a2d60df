import { type AnyNode, type Element, hasChildren, isTag, isText } from 'domhandler'
import { tidyLines } from '../clean-text.ts'
import type { Passage } from '../passage.ts'
import {
  childElements,
  elementsWithin,
  headingLevel,
  isBreaking,
  isSilent,
  isStructured,
  plainText,
} from './elements.ts'
import { isLayoutTable, tableRows } from './html-table.ts'
import { longestHeading } from './inline-text.ts'
import { hiddenAddress } from './link-address.ts'
import { isChrome, isFrame, isWholeText } from './main-content.ts'
import { createPageWriter, type PageWriter } from './page-writer.ts'

/** Where in the page a node is: how deep in lists, whether its words are bold, its line breaks kept, its frames text. */
type Place = {
  readonly depth: number
  readonly strong: boolean
  readonly kept: boolean
  readonly inText: boolean
}

/** The passages of a part of a page: its headings, paragraphs, lists and tables, without what is the site's. */
export function htmlPassages(root: AnyNode): readonly Passage[] {
  const writer = createPageWriter()
  const inText = isTag(root) && isWholeText(root)
  writeInside(root, { depth: 0, strong: false, kept: false, inText }, writer)
  writer.end()
  return writer.passages
}

/** The words of a part of a page, a line for each of its passages. */
export function htmlText(root: AnyNode): string {
  const words = (passage: Passage) => (passage.kind === 'tableRow' ? passage.cells.join(' ') : passage.text)
  return tidyLines(htmlPassages(root).map(words).join('\n'))
}

function writeInside(node: AnyNode, place: Place, writer: PageWriter): void {
  if (hasChildren(node)) for (const child of node.children) write(child, place, writer)
}

function write(node: AnyNode, place: Place, writer: PageWriter): void {
  if (isText(node)) {
    writer.write(place.kept ? node.data : node.data.replace(/[ \t\r\n\f]+/g, ' '), place.strong)
  } else if (isTag(node) && !isSilent(node) && !isChrome(node) && (place.inText || !isFrame(node))) {
    const level = headingLevel(node)
    if (level === undefined) (writers[node.name] ?? writePart)(node, place, writer)
    else writer.put({ kind: 'heading', level, text: plainText(node) })
  }
}

type WriteElement = (element: Element, place: Place, writer: PageWriter) => void

const writeStrong: WriteElement = (element, place, writer) =>
  writeInside(element, { ...place, strong: true }, writer)

const writePart: WriteElement = (element, place, writer) => {
  const breaks = isBreaking(element)
  if (breaks) writer.end()
  const kept = place.kept || element.name === 'pre'
  writeInside(element, { ...place, inText: place.inText || isWholeText(element), kept }, writer)
  if (breaks) writer.end()
}

const writeList: WriteElement = (list, place, writer) => {
  writer.end()
  const ordered = list.name === 'ol'
  const items = childElements(list)
  const heading = ordered && place.depth === 0 && items.length === 1 ? headingIn(list) : undefined
  if (heading !== undefined) {
    writer.put({ kind: 'heading', level: 3, text: heading })
    return
  }
  const inside = { ...place, depth: place.depth + 1 }
  for (const child of list.children) {
    if (isTag(child) && (child.name === 'ul' || child.name === 'ol')) writeList(child, inside, writer)
    else if (isTag(child)) writer.item(inside.depth, ordered, () => write(child, inside, writer))
    else write(child, place, writer)
  }
}

/** In a word processor's numbered headings each number is a list of one item. */
function headingIn(list: Element): string | undefined {
  if (isStructured(list)) return undefined
  const text = tidyLines(plainText(list))
  return text.length <= longestHeading && !/[.,;\n]/.test(text.slice(-1)) ? text : undefined
}

const writeTerms: WriteElement = (list, place, writer) => {
  writeLoose(list, ['dt', 'dd', 'div'], place, writer)
  let term = ''
  const endTerm = () => {
    if (term !== '') writer.put({ kind: 'paragraph', text: term })
    term = ''
  }
  for (const entry of elementsWithin(list, ({ name }) => name === 'dt' || name === 'dd')) {
    if (entry.name === 'dt') {
      endTerm()
      term = plainText(entry)
    } else {
      writer.put({ kind: 'tableRow', cells: [term, htmlText(entry)] })
      term = ''
    }
  }
  endTerm()
}

const writeTable: WriteElement = (table, place, writer) => {
  writeLoose(table, ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], place, writer)
  const rows = tableRows(table)
  const isLayout = isLayoutTable(table, rows)
  for (const cells of rows) {
    if (!isLayout) writer.put({ kind: 'tableRow', cells: cells.map(htmlText) })
    else
      for (const [at, cell] of cells.entries()) writeCell(cell, at === 0 && cells.length > 1, place, writer)
  }
}

/** What stands in a table or a list outside its cells comes before it, as browsers show it. */
function writeLoose(node: Element, parts: readonly string[], place: Place, writer: PageWriter): void {
  writer.end()
  for (const child of node.children) {
    if (!isTag(child) || !parts.includes(child.name)) write(child, place, writer)
    else if (!['td', 'th', 'dt', 'dd'].includes(child.name)) writeLoose(child, parts, place, writer)
  }
  writer.end()
}

/** A cell of a table that lays out a page; the first one of a row names the row. */
function writeCell(cell: Element, names: boolean, place: Place, writer: PageWriter): void {
  const name = names && !isStructured(cell) ? htmlText(cell) : ''
  if (name !== '' && name.length <= longestHeading) writer.put({ kind: 'heading', level: 2, text: name })
  else writeInside(cell, place, writer)
  writer.end()
}

const writers: Readonly<Record<string, WriteElement>> = {
  br: (_element, place, writer) => writer.write('\n', place.strong),
  hr: (_element, _place, writer) => writer.end(),
  button: () => undefined,
  ul: writeList,
  ol: writeList,
  dl: writeTerms,
  table: writeTable,
  a: (link, place, writer) => {
    writeInside(link, place, writer)
    const address = hiddenAddress(link)
    if (address !== undefined) writer.write(` (${address})`, place.strong)
  },
  b: writeStrong,
  strong: writeStrong,
  u: writeStrong,
}
