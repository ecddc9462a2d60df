import type { Run } from '../document/document.ts'
import { escapeHtml } from './escape.ts'

// Right-to-left scripts, and the control characters that turn the direction of what follows.
const turnsDirection =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/
// Most texts have nothing of the kind: one look tells.
const unusual = /[&<>"'\n§\u0590-\u08ff\u200e-\u2069\ud802-\ud83b\ufb1d-\ufefc]/
const lineBreaks = /\n/g
const followed = /^(?:https?:|mailto:|tel:)/i

/** Runs as HTML; with their fact paths in `data-fact` where asked for. */
export function runsHtml(runs: readonly Run[], facts: boolean): string {
  let html = ''
  for (const one of runs) html += runHtml(one, facts)
  return html
}

function runHtml(run: Run, facts: boolean): string {
  let html = unusual.test(run.text) ? unusualText(run.text) : run.text
  if (run.href !== undefined && followed.test(run.href)) {
    html = `<a href="${escapeHtml(run.href)}" rel="noreferrer">${html}</a>`
  }
  if (run.emphasis === true) html = `<strong>${html}</strong>`
  if (run.gap === true) html = `<mark class="gap">${html}</mark>`
  const language = run.language === undefined ? '' : ` lang="${run.language}"`
  const fact = !facts || run.fact === undefined ? '' : ` data-fact="${escapeHtml(run.fact)}"`
  return language === '' && fact === '' ? html : `<span${language}${fact}>${html}</span>`
}

function unusualText(text: string): string {
  // A section sign stays on the line of its number: “29 §”.
  const html = escapeHtml(text).replace(lineBreaks, '<br>').replaceAll(' §', '\u00a0§')
  return turnsDirection.test(text) ? `<bdi dir="auto">${html}</bdi>` : html
}
