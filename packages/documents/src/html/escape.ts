const marks = /[&<>"']/
const everyMark = /[&<>"']/g
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return marks.test(text) ? text.replace(everyMark, (mark) => entities[mark] ?? mark) : text
}
