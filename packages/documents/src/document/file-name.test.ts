import { describe, expect, it } from 'vitest'
import { fileNameOf } from './file-name.ts'

const nameOf = (text: string) => fileNameOf({ kind: 'notice', title: [{ text }] })

describe('the name of a file', () => {
  it.each([
    ['Tietosuojaseloste: Asiakasrekisteri', 'Tietosuojaseloste Asiakasrekisteri'],
    ['../../etc/passwd', 'etc passwd'],
    ['Å/Ä\\Ö: "x"?\r\nSet-Cookie', 'Å Ä Ö x Set-Cookie'],
    ['\u202efdp.exe', 'fdp.exe'],
    ['...', 'notice'],
    ['a'.repeat(500), 'a'.repeat(100)],
  ])('of %j is %j', (title, name) => {
    expect(nameOf(title)).toBe(name)
  })
})
