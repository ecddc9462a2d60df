import type { Element } from 'domhandler'
import { plainText } from './elements.ts'

/** The e-mail address or telephone number that a link leads to and its words do not tell. */
export function hiddenAddress(link: Element): string | undefined {
  const [, scheme, target] = /^(mailto|tel):([^?]+)/i.exec(link.attribs['href'] ?? '') ?? []
  if (scheme === undefined || target === undefined) return undefined
  const words = plainText(link)
  if (scheme.toLowerCase() === 'tel') {
    return words.replace(/\D/g, '').length >= 5 ? undefined : target.replace(/[^\d+ ]/g, '')
  }
  return /@|\(at\)|\(a\)|\[at\]| at /i.test(words) ? undefined : decoded(target)
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
