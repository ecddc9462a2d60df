import { emptyRegister, resolveRegister } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { composeNotice } from '../notice/compose-notice.ts'
import { bindNotices } from './bind-notices.ts'
import { textOf } from './text-of.ts'

const organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi' as const] }
const nothing = { parties: new Map(), terms: new Map() }
const binding = { title: 'Selosteet', contents: 'Sisällys', controller: 'Malli Oy', date: '2026-11-25' }

describe('notices bound into one document', () => {
  const notices = ['Asiakkaat', 'Henkilöstö'].map((name) =>
    composeNotice(resolveRegister(emptyRegister({ fi: name }), nothing), organisation, {
      language: 'fi',
      layout: 'ten-sections',
      date: '2026-11-25',
    }),
  )
  const bound = bindNotices(notices, { ...binding, language: 'fi' })

  it('are sections under their titles, and lose none of their headings', () => {
    expect(bound.sections.map(({ heading }) => textOf(heading))).toEqual(
      notices.map(({ title }) => textOf(title)),
    )
    for (const [index, notice] of notices.entries()) {
      const headings = bound.sections[index]?.blocks.filter(({ kind }) => kind === 'heading')
      expect(headings?.length).toBeGreaterThanOrEqual(notice.sections.length)
    }
  })

  it('name no two places alike', () => {
    const ids = bound.sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
    ])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
