import { judge, type Language, languages, layoutCodes } from '@seloste/domain'
import { completedRegister, type SeedNumber, seedRegister } from '@seloste/domain/testing'
import { describe, expect, it } from 'vitest'
import { composeNotice } from '../notice/compose-notice.ts'
import { noticeTextOf } from '../notice-text/notice-text.ts'

const date = '2026-11-22'
const numbers: readonly SeedNumber[] = ['000', '001', '003', '004']

// The notices of other organisations are no part of the project: without them beside it there is nothing to complete.
describe.each(numbers)('the register of the notice %s, completed with the facts that it lacks', (number) => {
  const seed = seedRegister(number)
  const frozen = seed && completedRegister(seed)

  function grave(language?: Language, layout: (typeof layoutCodes)[number] = 'modern') {
    if (frozen === undefined) return undefined
    const { register, organisation } = frozen
    const words =
      language === undefined
        ? {}
        : { notice: noticeTextOf(composeNotice(register, organisation, { language, layout, date })).notice }
    return judge({ register, organisation, origin: 'kept', ...words }, { date })
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ rule, path, message }) => `${rule} ${path} ${message.en}`)
  }

  it.runIf(frozen !== undefined)('has neither errors nor warnings by its facts', () => {
    expect(grave()).toEqual([])
  })

  it.runIf(frozen !== undefined).each(languages)('nor by the words of its notice: %s', (language) => {
    for (const layout of layoutCodes) expect(grave(language, layout), layout).toEqual([])
  })
})
