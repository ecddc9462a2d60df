import { describe, expect, it } from 'vitest'
import { nameOfHost } from './listen.ts'

describe('the address of what the server listens on', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', 'localhost'],
    ['::', 'localhost'],
    ['::1', '[::1]'],
    ['selosteet.example', 'selosteet.example'],
  ])('%s is %s, and makes a URL', (listened, host) => {
    expect(nameOfHost(listened)).toBe(host)
    expect(new URL(`http://${nameOfHost(listened)}:3000`).host).toBe(`${host}:3000`)
  })
})
