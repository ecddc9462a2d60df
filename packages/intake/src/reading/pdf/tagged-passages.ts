import type { Passage } from '../passage.ts'
import { joinLines } from './join-lines.ts'
import type { PdfPage } from './open-pdf.ts'
import type { PlacedText } from './page-content.ts'

type Tree = Awaited<ReturnType<PdfPage['getStructTree']>>
type Child = Tree['children'][number]

const blockRole = /^(?:H[1-6]?|P|Title|L|LI|Table|TR|Caption|TOC|TOCI)$/
const headingRole = /^H([1-6])?$/

/** The passages of a page whose structure is told in the file. */
export function taggedPassages(tree: Tree, content: readonly PlacedText[]): Passage[] {
  const texts = Map.groupBy(content, ({ mark }) => mark)
  const passages: Passage[] = []

  const piecesIn = (node: Child): PlacedText[] => {
    if (isNode(node)) return node.children.flatMap(piecesIn)
    return node.type === 'content' ? (texts.get(node.id) ?? []) : []
  }
  const wordsIn = (...nodes: readonly Child[]) => wordsOf(nodes.flatMap(piecesIn))

  const visit = (node: Child, depth: number): void => {
    if (!isNode(node)) return
    const heading = headingRole.exec(node.role)
    if (node.role === 'Title') passages.push({ kind: 'heading', level: 1, text: wordsIn(node) })
    else if (heading !== null) {
      passages.push({ kind: 'heading', level: Number(heading[1] ?? 2), text: wordsIn(node) })
    } else if (node.role === 'TR' && !node.children.some(laysOut)) {
      passages.push({ kind: 'tableRow', cells: node.children.map((cell) => wordsIn(cell)) })
    } else if (node.role === 'LI') visitItem(node, depth)
    else if (node.children.some(holdsBlock) || node.children.every(isGroup))
      visitParts(node, node.role === 'L' ? depth + 1 : depth)
    else passages.push({ kind: 'paragraph', text: wordsIn(node) })
  }

  /** What stands loose between the parts is a paragraph of its own. */
  const visitParts = (node: Tree, depth: number): void => {
    for (const child of node.children) {
      if (isNode(child)) visit(child, depth)
      else passages.push({ kind: 'paragraph', text: wordsIn(child) })
    }
  }

  /** An item's own words, then the lists inside it. */
  const visitItem = (item: Tree, depth: number): void => {
    const parts = item.children.flatMap((child) =>
      isNode(child) && child.role === 'LBody' ? child.children : [child],
    )
    const isList = (part: Child) => isNode(part) && part.role === 'L'
    const own = parts.filter((part) => !isList(part) && !(isNode(part) && part.role === 'Lbl'))
    passages.push({ kind: 'listItem', level: Math.max(1, depth), text: wordsIn(...own) })
    for (const part of parts.filter(isList)) visit(part, depth)
  }

  visit(tree, 0)
  return passages
}

/** Whether the tags of a page reach most of its text. */
export function isWellTagged(tree: Tree | null, content: readonly PlacedText[]): tree is Tree {
  if (tree === null) return false
  const reached = new Set(idsIn(tree))
  const letters = (pieces: readonly PlacedText[]) =>
    pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
  const tagged = letters(content.filter(({ mark }) => mark !== undefined && reached.has(mark)))
  return tagged > 0 && tagged >= letters(content) / 2
}

function isNode(child: Child): child is Tree {
  return 'children' in child
}

function idsIn(node: Child): string[] {
  return isNode(node) ? node.children.flatMap(idsIn) : [node.id]
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
