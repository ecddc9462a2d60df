import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('the environment', () => {
  it('asks for nothing', () => {
    expect(readEnvironment({ PATH: '/bin', SELOSTE_DATA: '', PORT: '' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: 'data',
      demo: true,
      proxied: false,
      logLevel: 'warn',
    })
  })

  it('brings no demo into a database of one’s own unless asked', () => {
    const own = { DATABASE_URL: 'postgres://u:p@db.example/seloste' }
    expect(readEnvironment(own).demo).toBe(false)
    expect(readEnvironment({ ...own, SELOSTE_DEMO: 'on' }).demo).toBe(true)
    expect(readEnvironment({ SELOSTE_DEMO: 'off' }).demo).toBe(false)
  })

  it('keeps of an origin what an origin is', () => {
    expect(readEnvironment({ SELOSTE_ORIGIN: 'https://selosteet.example/app' }).origin).toBe(
      'https://selosteet.example',
    )
  })

  it.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db.example/x'],
    ['SELOSTE_ORIGIN', 'selosteet.example'],
    ['SELOSTE_SECRET', 'short'],
    ['SELOSTE_DEMO', 'yes'],
    ['SELOSTE_LOG', 'loud'],
  ])('names %s when it is %s, and not what stands in it', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^The environment variable ${name} has to be `),
    )
  })
})
