import { languages, layoutCodes } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { goldenRegister } from '../golden/golden-registers.ts'
import { composeNotice } from '../notice/compose-notice.ts'
import { runsOf } from '../testing/runs-of.ts'
import { noticeTextOf } from './notice-text.ts'

const { register, organisation } = goldenRegister('online-shop')
const cases = layoutCodes.flatMap((layout) => languages.map((language) => ({ layout, language })))

describe('a composed notice as words', () => {
  it.each(cases)('leads from each word to its fact: $layout, $language', ({ layout, language }) => {
    const document = composeNotice(register, organisation, { language, layout, date: '2026-11-24' })
    const { notice, factAt } = noticeTextOf(document)
    let from = 0
    for (const { text, fact } of runsOf(document)) {
      const words = text.normalize('NFC')
      const at = notice.text.indexOf(words, from)
      expect(at, words).toBeGreaterThanOrEqual(from)
      if (words !== '') expect(factAt(at), words).toBe(fact)
      from = at + words.length
    }
    expect(notice.language).toBe(language)
  })

  it.each(cases)('has a section for each heading, none over another: $layout, $language', (options) => {
    const document = composeNotice(register, organisation, { ...options, date: '2026-11-24' })
    const { notice } = noticeTextOf(document)
    const headings = document.sections.flatMap(({ blocks }) => [
      '',
      ...blocks.filter(({ kind }) => kind === 'heading'),
    ])
    expect(notice.sections).toHaveLength(headings.length)
    let end = 0
    for (const { kinds, heading, body } of notice.sections) {
      expect(kinds).not.toEqual([])
      expect(heading?.start).toBeGreaterThanOrEqual(end)
      expect(body.start).toBeLessThanOrEqual(body.end)
      end = body.end
    }
    expect(end).toBe(notice.text.length)
  })

  it('tells objection apart, whatever the layout', () => {
    for (const layout of layoutCodes) {
      const document = composeNotice(register, organisation, { language: 'fi', layout, date: '2026-11-24' })
      const { sections } = noticeTextOf(document).notice
      expect(sections.filter(({ kinds }) => kinds.includes('objection'))).toHaveLength(1)
    }
  })
})
