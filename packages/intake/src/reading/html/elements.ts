import { type AnyNode, type Element, hasChildren, isTag, isText } from 'domhandler'

const breaking = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const structural = new Set('h1 h2 h3 h4 h5 h6 ul ol dl table'.split(' '))
const silent = new Set(
  'audio canvas embed head iframe img input math meta link noscript object option script select style svg template textarea video'.split(
    ' ',
  ),
)

/** Whether an element stands on lines of its own. */
export const isBreaking = (element: Element): boolean => breaking.has(element.name)

/** Whether an element has no words for a reader. */
export const isSilent = (element: Element): boolean => silent.has(element.name)

/** Depth of a heading, 1–6, also one that is made by its role, or that opens and closes what stands below it. */
export function headingLevel(element: Element): number | undefined {
  const { name, attribs } = element
  const named = /^h([1-6])$/.exec(name)?.[1]
  if (named !== undefined) return Number(named)
  if (attribs['role'] === 'heading') return Math.min(6, Math.max(1, Number(attribs['aria-level']) || 2))
  if (name === 'summary') return 3
  if (name === 'button' && attribs['aria-expanded'] !== undefined) return 3
  return undefined
}

/** The elements right below a node. */
export function childElements(node: AnyNode): Element[] {
  return hasChildren(node) ? node.children.filter(isTag) : []
}

/** The elements below a node that a test holds for, not looking inside those. */
export function elementsWithin(node: AnyNode, holds: (element: Element) => boolean): Element[] {
  return childElements(node).flatMap((child) => (holds(child) ? [child] : elementsWithin(child, holds)))
}

/** Whether something inside has a structure that one line cannot show. */
export function isStructured(node: AnyNode): boolean {
  return childElements(node).some(
    (child) => structural.has(child.name) || headingLevel(child) !== undefined || isStructured(child),
  )
}

/** The words of a node on one line. */
export function plainText(node: AnyNode): string {
  const parts: string[] = []
  gather(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function gather(node: AnyNode, parts: string[]): void {
  if (isText(node)) parts.push(node.data)
  else if (isTag(node) && node.name === 'br') parts.push(' ')
  else if (hasChildren(node) && !(isTag(node) && isSilent(node))) {
    for (const child of node.children) gather(child, parts)
    if (isTag(node) && isBreaking(node)) parts.push(' ')
  }
}
