import { languages, layoutCodes, type Organisation, resolveRegister } from '@seloste/domain'
import { arbitraryRegister } from '@seloste/domain/testing'
import * as fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Document } from '../document/document.ts'
import { goldenRegister } from '../golden/golden-registers.ts'
import { composeNotice } from '../notice/compose-notice.ts'
import { runsOf } from '../testing/runs-of.ts'
import { noticeCss } from './notice-css.ts'
import { renderHtml } from './render-html.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</li></ul></section><h1>x</h1>',
    '&lt;b&gt; &amp; &#60;i>',
    '<!-- --><![CDATA[ ]]>',
    'سجل العملاء',
    '\u202egnirts',
    '👩‍👩‍👧 a\nb',
  ),
)

const known = new Set([
  'article',
  'section',
  'nav',
  'h1',
  'h2',
  'h3',
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'div',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'a',
  'strong',
  'mark',
  'span',
  'bdi',
  'br',
])

/** A document of one run per block kind with the given texts. */
function documentOf(texts: readonly string[]): Document {
  const runs = texts.map((text) => ({ text, fact: `notes/${text}/words`, href: text }))
  return {
    kind: 'notice',
    language: 'fi',
    title: runs,
    layout: 'modern',
    presentation: 'flow',
    sections: [
      {
        id: 'all',
        heading: runs,
        blocks: [
          { kind: 'paragraph', runs },
          { kind: 'list', items: [runs] },
          { kind: 'table', header: [runs], rows: [[runs]] },
          { kind: 'keyValue', rows: [{ key: runs, value: runs }] },
          { kind: 'note', runs },
          { kind: 'heading', id: 'inner', runs },
        ],
      },
    ],
    meta: { name: '', controller: '', date: '2026-11-24' },
  }
}

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...children] : children
}

function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (node.nodeName === 'br') return '\n'
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

const bare = (text: string) => text.replace(/[\s\0]+/g, '')

describe('text in HTML', () => {
  it('keeps a section sign on the line of its number', () => {
    expect(renderHtml(documentOf(['tietosuojalain 29 §:n 2 momentti']))).toContain('29\u00a0§:n')
  })

  it('is never markup: a parser reads back the very text, and no element but ours', () => {
    return fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, facts) => {
        const document = documentOf(texts)
        const tree = parseFragment(renderHtml(document, { facts }))
        const elements = elementsOf(tree)
        for (const { tagName, attrs } of elements) {
          expect(known).toContain(tagName)
          for (const { name, value } of attrs) {
            expect(name).toMatch(/^(?:lang|dir|id|class|href|rel|role|scope|aria-labelledby|data-fact)$/)
            if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:)/i)
          }
        }
        expect(bare(textIn(tree))).toBe(
          bare(
            runsOf(document)
              .map(({ text }) => text)
              .join(''),
          ),
        )
      }),
    )
  })

  it('keeps its direction to itself', () => {
    const html = renderHtml(documentOf(['سجل']))
    expect(html).toContain('<bdi dir="auto">سجل</bdi>')
  })
})

describe('the HTML of a notice', () => {
  const organisation: Organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'] }
  const nothing = { parties: new Map(), terms: new Map() }

  it('has each id once, one h1, and each section labelled by its heading', () => {
    return fc.assert(
      fc.property(arbitraryRegister(), fc.constantFrom(...layoutCodes), (register, layout) => {
        const resolved = resolveRegister(register, nothing)
        const document = composeNotice(resolved, organisation, { language: 'fi', layout, date: '2026-11-24' })
        const elements = elementsOf(parseFragment(renderHtml(document)))
        const attribute = (element: Element, name: string) =>
          element.attrs.find((one) => one.name === name)?.value
        const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
        for (const element of elements) {
          const label = attribute(element, 'aria-labelledby')
          if (label !== undefined) expect(ids).toContain(label)
          const href = attribute(element, 'href')
          if (href?.startsWith('#') === true) expect(ids).toContain(href.slice(1))
        }
      }),
    )
  })

  it('marks what is in another language', () => {
    const { register, organisation } = goldenRegister('cycling-club')
    const html = renderHtml(
      composeNotice(register, organisation, { language: 'sv', layout: 'modern', date: '2026-11-24' }),
    )
    expect(html).toContain('<article class="notice" lang="sv">')
    expect(html).toContain('<span lang="fi">Mallilan Polkijat ry</span>')
  })

  it('gives the two-column layout as a table whose rows have headings', () => {
    const { register, organisation } = goldenRegister('online-shop')
    const html = renderHtml(
      composeNotice(register, organisation, { language: 'fi', layout: 'two-column', date: '2026-11-24' }),
    )
    const elements = elementsOf(parseFragment(html))
    const rows = elements.filter(({ tagName }) => tagName === 'tr')
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) {
      const cells = row.childNodes.filter((node) => node.nodeName === 'th' || node.nodeName === 'td')
      expect(cells.map(({ nodeName }) => nodeName)).toEqual(['th', 'td'])
    }
  })

  it.each(languages)('is a whole page in %s when it stands alone, without script', (language) => {
    const { register, organisation } = goldenRegister('online-shop')
    const document = composeNotice(register, organisation, { language, date: '2026-11-24' })
    const html = renderHtml(document, { standalone: { css: noticeCss } })
    const elements = elementsOf(parse(html))
    expect(elements[0]?.attrs).toContainEqual({ name: 'lang', value: language })
    expect(elements.some(({ tagName }) => tagName === 'script')).toBe(false)
    expect(elements.find(({ tagName }) => tagName === 'title')).toBeDefined()
    expect(html).not.toMatch(/url\(|@import/)
  })
})
