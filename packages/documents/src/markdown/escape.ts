/** Where a text stands: at the start of a line, inside one, or as the text of a link. */
export type Place = 'start' | 'middle' | 'link'

// What CommonMark reads as markup anywhere in a line, and what GitHub's dialect turns into links.
const marks = /[\\`*_[\]<>|~&$^]/g
const addresses = /(?:https?|ftp|xmpp|mailto)(?=:)|www(?=\.)|(?=@)/gi
const quick = /[\\`*_[\]<>|~&$^\t:@]|www/i
const listNumber = /^(\d{1,9})(?=[.)])/
const lineStart = /^[#+\-=:]/
const indentation = /^[^\S\n]+/
const lines = /\r\n?|\n/

/** Text that Markdown reads as that text and nothing else; line breaks stay breaks where `breaks` says so. */
export function escapeMarkdown(text: string, place: Place, breaks = false): string {
  if (!text.includes('\n') && !text.includes('\r')) return escapeLine(text, place)
  const said = text
    .split(lines)
    .map((line, index) => escapeLine(line, breaks && index > 0 && place !== 'link' ? 'start' : place))
  return said.filter((line, index) => line !== '' || index === 0).join(breaks ? '\\\n' : ' ')
}

function escapeLine(line: string, place: Place): string {
  const text = place === 'start' ? line.replace(indentation, '') : line
  const marked = quick.test(text) ? escapeMarks(text, place) : text
  if (place !== 'start') return marked
  return marked.replace(listNumber, '$1\\').replace(lineStart, '\\$&')
}

function escapeMarks(text: string, place: Place): string {
  const marked = text.replaceAll('\t', ' ').replace(marks, '\\$&')
  return place === 'link' ? marked : marked.replace(addresses, '$&\\')
}

/** An address as the target of a link. */
export function linkTarget(href: string): string {
  return `<${href.replace(/[<>\s\\]/g, (mark) => encodeURIComponent(mark))}>`
}
