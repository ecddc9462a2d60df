import type { ResolvedRegister } from '@seloste/domain'
import { latestDate } from '../interpret/dates.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

type Rest = Pick<ResolvedRegister, 'automatedDecisions' | 'cookies' | 'particulars'>

/** Automated decisions, cookies, and what is told of the notice itself. */
export function draftRest(register: RegisterText, reading: Reading, tie: TieFact): Rest {
  return {
    automatedDecisions: draftDecisions(register, reading, tie),
    cookies: draftCookies(register, reading, tie),
    particulars: draftParticulars(register, reading, tie),
  }
}

function draftDecisions(
  { language }: RegisterText,
  { automatedDecisions }: Reading,
  tie: TieFact,
): Rest['automatedDecisions'] {
  if (automatedDecisions === undefined) return { state: 'notStated' }
  const { state, sentences } = automatedDecisions
  tie('automatedDecisions/state', sentences)
  if (state === 'none') return { state }
  const words = sentences.map(({ text }) => text).join(' ')
  const kind = /päätö|beslut|decision/iu.test(words) ? 'decision' : 'profiling'
  return { state, items: [{ id: 'a1', kind, description: wordsIn(language, words) }] }
}

function draftCookies({ language }: RegisterText, { cookies }: Reading, tie: TieFact): Rest['cookies'] {
  if (cookies === undefined) return { state: 'notStated' }
  tie('cookies/state', cookies.sentences, cookies.state === 'none' ? 'sure' : 'likely')
  if (cookies.state === 'none') return { state: 'none' }
  const named = new Map(cookies.services.map((service) => [service.text, service]))
  const services = [...named.values()].slice(0, 100).map((service, index) => {
    const id = `v${index + 1}`
    tie(
      `cookies/services/${id}`,
      cookies.services.filter(({ text }) => text === service.text),
    )
    return { id, name: wordsIn(language, service) }
  })
  return {
    state: 'stated',
    description: wordsIn(language, cookies.sentences.map(({ text }) => text).join(' ')),
    services,
  }
}

function draftParticulars(
  { language }: RegisterText,
  { dates, changes }: Reading,
  tie: TieFact,
): Rest['particulars'] {
  const whole = dates.filter(({ value }) => value.length === 10)
  const updated = latestDate(whole.filter(({ event }) => event === 'updated'))
  const drawnUp = latestDate(whole.filter(({ event }) => event === 'drawnUp'))
  tie('particulars/updatedOn', updated === undefined ? [] : [updated.phrase])
  tie('particulars/drawnUpOn', drawnUp === undefined ? [] : [drawnUp.phrase])
  tie('particulars/changes', changes)
  return {
    ...(drawnUp === undefined ? {} : { drawnUpOn: drawnUp.value }),
    ...(updated === undefined ? {} : { updatedOn: updated.value }),
    ...(changes.length === 0
      ? {}
      : { changes: wordsIn(language, changes.map(({ text }) => text).join(' ')) }),
  }
}
