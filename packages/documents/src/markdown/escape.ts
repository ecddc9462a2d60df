// What CommonMark reads as markup anywhere in a line, and what GitHub's dialect turns into links.
const marks = /[\\`*_[\]<>|~&$^]/g
const lineStart = /^([#+\-=:]|\d{1,9}(?=[.)]))/
const numbered = /^\d/
const webAddress = /(https?|ftp|xmpp|mailto)(?=:)|(www)(?=\.)/gi
const indentation = /^[^\S\n]+/
const lines = /\r\n?|\n/

/** Text that Markdown reads as that text and nothing else; line breaks stay breaks where `breaks` says so. */
export function escapeMarkdown(text: string, place: 'start' | 'middle', breaks = false): string {
  const parts = text.split(lines)
  const said = parts.map((part, index) => escapeLine(part, place === 'start' || (breaks && index > 0)))
  return said.filter((part, index) => part !== '' || index === 0).join(breaks ? '\\\n' : ' ')
}

function escapeLine(line: string, atStart: boolean): string {
  const text = (atStart ? line.replace(indentation, '') : line)
    .replaceAll('\t', ' ')
    .replace(marks, '\\$&')
    .replace(webAddress, (scheme) => `${scheme}\\`)
  if (!atStart) return text
  return numbered.test(text) ? text.replace(/^(\d{1,9})(?=[.)])/, '$1\\') : text.replace(lineStart, '\\$1')
}

/** An address as the target of a link. */
export function linkTarget(href: string): string {
  return `<${href.replace(/[<>\s\\]/g, (mark) => encodeURIComponent(mark))}>`
}
