import type { Block, Document, Run, Section } from '../document/document.ts'
import { linkOf } from '../document/link.ts'
import { escapeMarkdown, linkTarget } from './escape.ts'

/** The document as Markdown (CommonMark; tables as in GitHub's dialect): no text of a person becomes markup or a link. */
export function renderMarkdown(document: Document): string {
  return `# ${inline(document.title)}\n${document.sections.map(section).join('')}`
}

function section({ number, heading, blocks }: Section): string {
  const numbered = number === undefined ? '' : `${escapeMarkdown(number, 'middle')} `
  let text = `\n## ${numbered}${inline(heading)}\n`
  let bullet = '-'
  blocks.forEach((block, index) => {
    // Two lists in a row stay two when their bullets differ.
    const follows = isList(block) && index > 0 && isList(blocks[index - 1])
    bullet = follows && bullet === '-' ? '*' : '-'
    text += `\n${blockText(block, bullet)}\n`
  })
  return text
}

function isList(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'keyValue'
}

function blockText(block: Block, bullet: string): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.runs, true)
    case 'note':
      return `> ${inline(block.runs)}`
    case 'heading':
      return `### ${inline(block.runs)}`
    case 'list':
      return block.items.map((item) => `${bullet} ${inline(item)}`).join('\n')
    case 'keyValue':
      return block.rows
        .map(({ key, value }) => `${bullet} **${inline(key).trim()}:** ${inline(value)}`)
        .join('\n')
    case 'table': {
      const row = (cells: readonly (readonly Run[])[]) =>
        `| ${cells.map((cell) => inline(cell)).join(' | ')} |`
      return [row(block.header), `|${' --- |'.repeat(block.header.length)}`, ...block.rows.map(row)].join(
        '\n',
      )
    }
    default:
      return block satisfies never
  }
}

function inline(runs: readonly Run[], breaks = false): string {
  let text = ''
  for (const one of runs) text += inlineRun(one, text === '' || text.endsWith('\n'), breaks)
  return text.trimEnd()
}

function inlineRun(run: Run, atStart: boolean, breaks: boolean): string {
  const link = linkOf(run)
  const text = escapeMarkdown(run.text, link !== undefined ? 'link' : atStart ? 'start' : 'middle', breaks)
  const bare = text.trim()
  if (bare === '') return text
  if (link !== undefined) return `[${bare}](${linkTarget(link)})`
  // Emphasis must touch what it emphasises.
  return run.emphasis === true ? `**${bare}**` : text
}
