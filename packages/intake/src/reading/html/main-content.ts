import type { AnyNode, Document, Element } from 'domhandler'
import { childElements, elementsWithin, plainText } from './elements.ts'

const chromeRoles = new Set('navigation banner contentinfo search menu menubar dialog alertdialog'.split(' '))
const banners =
  /(?:cookie|consent|gdpr|privacy)[-_]?(?:banner|bar|popup|pop-up|modal|dialog|overlay|window|toast|law-info|consent)|onetrust|cookiebot|cookieyes|\bcky-|\bcmplz|didomi|usercentrics|qc-cmp|iubenda-cs|klaro|borlabs|moove_gdpr|\bcc-window/i

/** Shorter than this, a page's main part is not where the words are. */
const fewWords = 200

/** Where the words of a page are: its main part, else its only article, else its body. */
export function mainContent(document: Document): AnyNode {
  const body = elementsWithin(document, ({ name }) => name === 'body')[0] ?? document
  const mains = elementsWithin(body, ({ name, attribs }) => name === 'main' || attribs['role'] === 'main')
  const articles = elementsWithin(body, ({ name }) => name === 'article')
  const all = plainText(body).length
  for (const found of [mains, articles]) {
    const [only] = found
    if (found.length !== 1 || only === undefined) continue
    const words = plainText(only).length
    if (words >= fewWords || words >= all / 3) return only
  }
  return body
}

/** Whether an element belongs to the site and not to the text: ways to other pages, banners, search. */
export function isChrome(element: Element): boolean {
  const { name, attribs } = element
  if (name === 'nav' || chromeRoles.has(attribs['role'] ?? '')) return true
  const named = `${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`
  return banners.test(named) && !holdsText(element)
}

/** Whether an element frames the page: its head, its foot, what stands at its side. */
export function isFrame(element: Element): boolean {
  return ['header', 'footer', 'aside'].includes(element.name) && !holdsText(element)
}

/** Whether an element holds the text of the page: its heads and feet are the text's own. */
export const isWholeText = ({ name }: Element): boolean => name === 'main' || name === 'article'

/** A wrapper around the main part or the title, or a body that bears a banner's class, is more than it is called. */
function holdsText(element: Element): boolean {
  if (['html', 'body', 'main', 'article'].includes(element.name)) return true
  return childElements(element).some(isWholeText)
}
