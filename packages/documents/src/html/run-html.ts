import { turnsDirection } from '../document/direction.ts'
import type { Run } from '../document/document.ts'
import { linkOf } from '../document/link.ts'
import { escapeHtml } from './escape.ts'

// Most texts have nothing of the kind: one look tells.
const unusual = /[&<>"'\n§\u0590-\u08ff\u200e-\u2069\ud802-\ud83b\ufb1d-\ufefc]/
const lineBreaks = /\n/g

/** Runs as HTML; with their fact paths in `data-fact` where asked for. */
export function runsHtml(runs: readonly Run[], facts = false): string {
  let html = ''
  for (const one of runs) html += runHtml(one, facts)
  return html
}

function runHtml(run: Run, facts: boolean): string {
  let html = unusual.test(run.text) ? unusualText(run.text) : run.text
  const link = linkOf(run)
  if (link !== undefined) html = `<a href="${escapeHtml(link)}" rel="noreferrer">${html}</a>`
  if (run.emphasis === true) html = `<strong>${html}</strong>`
  if (run.gap === true) html = `<mark class="gap">${html}</mark>`
  const language = run.language === undefined ? '' : ` lang="${run.language}"`
  const fact = !facts || run.fact === undefined ? '' : ` data-fact="${escapeHtml(run.fact)}"`
  return language === '' && fact === '' ? html : `<span${language}${fact}>${html}</span>`
}

function unusualText(text: string): string {
  // A section sign stays on the line of its number: “29 §”.
  const html = escapeHtml(text).replace(lineBreaks, '<br>').replaceAll(' §', '\u00a0§')
  return turnsDirection(text) ? `<bdi dir="auto">${html}</bdi>` : html
}
