import type { Passage } from '../passage.ts'
import { joinLines } from './join-lines.ts'
import type { PdfPage } from './open-pdf.ts'
import { lettersIn, type PlacedText } from './page-content.ts'

type Tree = Awaited<ReturnType<PdfPage['getStructTree']>>
type Child = Tree['children'][number]

const blockRole = /^(?:H[1-6]?|P|Title|L|LI|Table|TR|Caption|TOC|TOCI)$/
const headingRole = /^H([1-6])?$/

/** The passages of a page. */
export type TaggedPage = {
  readonly passages: readonly Passage[]
  /** Its first is an item without a bullet of its own. */
  readonly beginsBare: boolean
  /** Items have bullets on it. */
  readonly hasBullets: boolean
}

/** The passages of a page whose structure is told in the file. */
export function taggedPassages(tree: Tree, content: readonly PlacedText[]): TaggedPage {
  const texts = Map.groupBy(content, ({ mark }) => mark)
  const passages: Passage[] = []
  let beginsBare = false

  const add = (passage: Passage) => {
    const isEmpty =
      passage.kind === 'tableRow' ? passage.cells.every((cell) => cell === '') : passage.text === ''
    if (!isEmpty) passages.push(passage)
  }
  const piecesIn = (node: Child): PlacedText[] => {
    if (isNode(node)) return node.children.flatMap(piecesIn)
    return node.type === 'content' ? (texts.get(node.id) ?? []) : []
  }
  const wordsIn = (...nodes: readonly Child[]) => wordsOf(nodes.flatMap(piecesIn))

  const visit = (node: Child, depth: number): void => {
    // A table of contents says again what stands below.
    if (!isNode(node) || node.role === 'TOC') return
    const heading = headingRole.exec(node.role)
    if (node.role === 'Title') add({ kind: 'heading', level: 1, text: wordsIn(node) })
    else if (heading !== null) {
      add({ kind: 'heading', level: Number(heading[1] ?? 2), text: wordsIn(node) })
    } else if (node.role === 'TR' && !node.children.some(laysOut)) {
      add({ kind: 'tableRow', cells: node.children.map((cell) => wordsIn(cell)) })
    } else if (node.role === 'LI') visitItem(node, depth)
    else if (node.children.some(holdsBlock) || node.children.every(isGroup))
      visitParts(node, node.role === 'L' ? depth + 1 : depth)
    else add({ kind: 'paragraph', text: wordsIn(node) })
  }

  /** What stands loose between the parts is a paragraph of its own. */
  const visitParts = (node: Tree, depth: number): void => {
    for (const child of node.children) {
      if (isNode(child)) visit(child, depth)
      else add({ kind: 'paragraph', text: wordsIn(child) })
    }
  }

  /** An item's own words, then the lists inside it. */
  const visitItem = (item: Tree, depth: number): void => {
    const parts = item.children.flatMap((child) =>
      isNode(child) && child.role === 'LBody' ? child.children : [child],
    )
    const isList = (part: Child) => isNode(part) && part.role === 'L'
    const isLabel = (part: Child) => isNode(part) && part.role === 'Lbl'
    const label = wordsIn(...parts.filter(isLabel))
    const own = wordsIn(...parts.filter((part) => !isList(part) && !isLabel(part)))
    // A label of words is a name, and no bullet.
    if (passages.length === 0 && own !== '') beginsBare = label === ''
    if (/\p{L}{2}/u.test(label)) add({ kind: 'tableRow', cells: [label, own] })
    else add({ kind: 'listItem', level: Math.max(1, depth), text: own })
    for (const part of parts.filter(isList)) visit(part, depth)
  }

  visit(tree, 0)
  return { passages, beginsBare, hasBullets: hasRole(tree, 'Lbl') }
}

/** Whether the tags of a page reach most of its text. */
export function isWellTagged(tree: Tree | null, content: readonly PlacedText[]): tree is Tree {
  if (tree === null) return false
  const reached = new Set(idsIn(tree))
  const tagged = lettersIn(content.filter(({ mark }) => mark !== undefined && reached.has(mark)))
  return tagged > 0 && tagged >= lettersIn(content) / 2
}

function isNode(child: Child): child is Tree {
  return 'children' in child
}

function idsIn(node: Child): string[] {
  return isNode(node) ? node.children.flatMap(idsIn) : [node.id]
}

function hasRole(node: Child, role: string): boolean {
  return isNode(node) && (node.role === role || node.children.some((child) => hasRole(child, role)))
}

function isGroup(node: Child): boolean {
  return isNode(node) && /^(?:NonStruct|Div|Sect|Part|Art)$/.test(node.role)
}

function holdsBlock(node: Child): boolean {
  return isNode(node) && (blockRole.test(node.role) || node.children.some(holdsBlock))
}

/** A cell with a heading or a list lays out a page. */
function laysOut(cell: Child): boolean {
  return isNode(cell) && (/^(?:H[1-6]?|L)$/.test(cell.role) || cell.children.some(laysOut))
}

function wordsOf(pieces: readonly PlacedText[]): string {
  const lines = ['']
  let before: PlacedText | undefined
  let ended = false
  for (const piece of pieces) {
    if (ended || (before !== undefined && Math.abs(before.y - piece.y) > piece.size * 0.7)) lines.push('')
    lines[lines.length - 1] += piece.text
    ended = piece.endsLine
    if (piece.text.trim() !== '') before = piece
  }
  return joinLines(lines)
}
