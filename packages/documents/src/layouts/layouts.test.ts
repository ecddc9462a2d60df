import { conceptCodes, layoutCodes } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { type PartCode, parts } from '../notice/parts.ts'
import type { Layout } from './layout.ts'
import { layouts } from './layouts.ts'

function partsOf(layout: Layout): readonly PartCode[] {
  return layout.sections.flatMap(({ content }) =>
    content.flatMap((one) => (typeof one === 'string' ? [one] : one.parts)),
  )
}

describe.each(layoutCodes)('the layout %s', (code) => {
  const used = partsOf(layouts[code])

  it('tells each concept of a notice exactly once', () => {
    const concepts = used.flatMap((part) => [...parts[part].concepts])
    expect(concepts.toSorted()).toEqual([...conceptCodes].toSorted())
  })

  it('tells how rights are exercised, and the dates of the notice', () => {
    expect(used).toEqual(expect.arrayContaining(['procedure', 'dates']))
  })

  it('tells every right, in one part or in three', () => {
    const together = used.includes('rights')
    const apart = (['access', 'rectification', 'otherRights'] as const).every((part) => used.includes(part))
    expect(together).not.toBe(apart)
  })

  it('tells every safeguard, in one part or with papers apart', () => {
    const together = used.includes('measures')
    const apart = (['manualMeasures', 'electronicMeasures'] as const).every((part) => used.includes(part))
    expect(together).not.toBe(apart)
  })

  it('gives the right to object a heading of its own (GDPR Art. 21(4))', () => {
    const alone = layouts[code].sections.flatMap(({ content }) => [
      content,
      ...content.flatMap((one) => (typeof one === 'string' ? [] : [one.parts])),
    ])
    expect(alone.some((content) => content.length === 1 && content[0] === 'objection')).toBe(true)
  })

  it('has nothing of the repealed act in its headings', () => {
    expect(JSON.stringify(layouts[code])).not.toMatch(
      /rekisteriseloste|registerbeskrivning|henkilötietolaki|personuppgiftslag\b/i,
    )
  })
})

describe('the numbered layouts', () => {
  it.each([
    ['ten-sections', 10],
    ['combined', 10],
    ['twelve-sections', 12],
  ] as const)('%s has %i numbered sections', (code, count) => {
    const layout: Layout = layouts[code]
    expect(layout.sections.filter(({ unnumbered }) => unnumbered !== true)).toHaveLength(count)
  })
})
