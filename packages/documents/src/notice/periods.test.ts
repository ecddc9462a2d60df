import type { Language } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { goldenRegister } from '../golden/golden-registers.ts'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { composeNotice } from './compose-notice.ts'

type NoticeRegister = Parameters<typeof composeNotice>[0]

function read(changes: Partial<NoticeRegister>, language: Language): string {
  const { register, organisation } = goldenRegister('cycling-club')
  const changed = { ...register, ...changes }
  return renderMarkdown(
    composeNotice(changed, organisation, { language, layout: 'twelve-sections', date: '2026-11-25' }),
  )
}

describe('how often a register is looked over (GDPR Art. 5(2))', () => {
  it.each([
    ['P1M', 'med högst en månads mellanrum'],
    ['P6M', 'med högst sex månaders mellanrum'],
    ['P2Y', 'med högst två års mellanrum'],
  ] as const)('is said in Swedish with the genitive: %s', (interval, words) => {
    expect(read({ review: { interval } }, 'sv')).toContain(words)
  })
})

describe('from when a period runs (GDPR Art. 13(2)(a))', () => {
  const retention = [{ id: 'k1', statute: 'RF-KPL-6', trigger: { term: 'customer-end' } }] as const

  it.each([
    ['fi', 'Säilytysaika lasketaan asiakassuhteen päättymisestä.'],
    ['sv', 'Lagringstiden räknas från det att kundförhållandet upphörde.'],
    ['en', 'The period runs from the end of the customer relationship.'],
  ] as const)('is a whole sentence where the law alone gives the period: %s', (language, words) => {
    expect(read({ retention: [...retention] }, language)).toContain(words)
  })
})
