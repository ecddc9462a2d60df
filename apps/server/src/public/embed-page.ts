import { escapeHtml } from '@seloste/documents'
import type { Language } from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { embedContentPolicy, safetyHeaders } from '../host/safety.ts'
import { words } from './words.ts'

/** A notice alone, without script, for a frame of any site; the custom element reads it too. */
export function answerEmbed(
  notice: { title: string; article: string; address: string },
  language: Language,
  { origin, stylesheet, headers }: { origin: string; stylesheet: string; headers: readonly string[] },
): Answer {
  const { title, article, address } = notice
  const safety = safetyHeaders(embedContentPolicy, origin.startsWith('https:'), 'cross-origin')
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(address)}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main>${article}<p><a href="${escapeHtml(address)}" target="_top">${words[language].ownPage}</a></p></main>
</body>
</html>
`
  const open = ['Access-Control-Allow-Origin', '*', ...headers, ...safety]
  return makeAnswer(200, 'text/html; charset=utf-8', html, open)
}
