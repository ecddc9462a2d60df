import { expect, it } from 'vitest'
import { joinLines } from './join-lines.ts'

it.each([
  [['asiakas-', 'suhteen'], 'asiakassuhteen'],
  [['etu-', 'ja sukunimi'], 'etu- ja sukunimi'],
  [['Iso-', 'Britannia'], 'Iso-Britannia'],
  [['icke-', 'repetitiv överföring'], 'icke-repetitiv överföring'],
  [['luvat ja -', 'kiellot'], 'luvat ja -kiellot'],
  [['an existing-', 'customer exception'], 'an existing-customer exception'],
  [['46(3)', '(a) GDPR'], '46(3)(a) GDPR'],
  [['Tiedot saadaan', 'asiakkaalta.'], 'Tiedot saadaan asiakkaalta.'],
])('the lines %j are “%s”', (lines, text) => {
  expect(joinLines(lines)).toBe(text)
})
