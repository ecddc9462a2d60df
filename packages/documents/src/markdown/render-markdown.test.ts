import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Block, Document, Run } from '../document/document.ts'
import { renderMarkdown } from './render-markdown.ts'

interface Node {
  type: string
  value?: string
  children?: readonly Node[]
}

const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '# heading',
    '- item\n- item',
    '1. one',
    '2) two',
    '***strong*** _em_ ~~gone~~ `code`',
    '[link](https://a.example) ![image](x.png)',
    'https://a.example www.a.example',
    '<b>x</b> <https://a.example> &amp; &#60;',
    'title\n===\n---',
    '> quote',
    '    code\n\tcode',
    '| a | b |\n|---|---|',
    '```js\nx\n```',
    '[^1] [x]: y',
    'a@b.example mailto:a@b.example',
    'end\\',
    '+ plus',
  ),
)

const sentence = hostile.map((text): readonly Run[] => [{ text }])
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    sentence.map((runs): Block => ({ kind: 'paragraph', runs })),
    sentence.map((runs): Block => ({ kind: 'list', items: [runs] })),
    sentence.map((runs): Block => ({ kind: 'heading', id: 'h', runs })),
    sentence.map((runs): Block => ({ kind: 'keyValue', rows: [{ key: [{ text: 'Nimi' }], value: runs }] })),
  ),
  { minLength: 1, maxLength: 4 },
)

function documentOf(blocks: readonly Block[]): Document {
  return {
    kind: 'notice',
    language: 'fi',
    title: [{ text: 'Seloste' }],
    layout: 'modern',
    presentation: 'flow',
    sections: [{ id: 'one', heading: [{ text: 'Kohta' }], blocks }],
    meta: { name: '', controller: '', date: '2026-11-24' },
  }
}

function typesOf(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesOf)]
}

function textIn(node: Node): string {
  return node.type === 'break' ? '\n' : (node.value ?? (node.children ?? []).map(textIn).join(''))
}

const bare = (text: string) => text.replace(/[\s\0\ufffd]+/g, '')

describe('text in Markdown', () => {
  it('is never markup: a parser reads back the very text, and no structure but ours', () => {
    return fc.assert(
      fc.property(blocks, (some) => {
        const tree: Node = fromMarkdown(renderMarkdown(documentOf(some)))
        const expected = new Set([
          'root',
          'heading',
          'paragraph',
          'list',
          'listItem',
          'strong',
          'text',
          'break',
        ])
        for (const type of typesOf(tree)) expect(expected).toContain(type)
        const said = some.map((block) =>
          block.kind === 'paragraph' || block.kind === 'heading'
            ? block.runs[0]?.text
            : block.kind === 'list'
              ? block.items[0]?.[0]?.text
              : block.kind === 'keyValue'
                ? `Nimi:${block.rows[0]?.value[0]?.text}`
                : '',
        )
        expect(bare(textIn(tree))).toBe(bare(['Seloste', 'Kohta', ...said].join('')))
      }),
      { numRuns: 300 },
    )
  })

  it('becomes no table, footnote or link in GitHub’s dialect either', () => {
    return fc.assert(
      fc.property(blocks, (some) => {
        const markdown = renderMarkdown(documentOf(some))
        const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
        expect(html).not.toMatch(/<(?!\/?(?:h1|h2|h3|p|ul|li|strong)>|br \/>)/)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps two lists in a row apart', () => {
    const list: Block = { kind: 'list', items: [[{ text: 'a' }]] }
    const tree: Node = fromMarkdown(renderMarkdown(documentOf([list, list])))
    expect(tree.children?.filter(({ type }) => type === 'list')).toHaveLength(2)
  })

  it('makes links only of addresses that can be followed', () => {
    const runs = [
      { text: 'a', href: 'https://a.example/x?y=(1)' },
      { text: ' b', href: 'javascript:alert(1)' },
    ]
    const markdown = renderMarkdown(documentOf([{ kind: 'paragraph', runs }]))
    expect(markdown).toContain('[a](<https://a.example/x?y=(1)>)')
    expect(markdown).not.toContain('javascript')
  })
})
