import { describe, expect, it } from 'vitest'
import { languages } from '../text/language.ts'
import { allCases } from './all.cases.ts'
import { judge } from './judge.ts'
import { currentLawPack } from './law-packs.ts'
import type { Matter } from './matter.ts'

/** What remains of a sentence into which nothing was put: two spaces, empty brackets, a space or a colon before its end. */
const leftOpen = /\s\s|\(\s*\)|\s[.,:)]|:\./

const casesOf = new Map(allCases.map((cases) => [cases.rule, cases]))

const findingsOf = (rule: string, matter: Matter) =>
  judge(matter, { date: casesOf.get(rule)?.date ?? '2026-11-22' }).findings.filter(
    (finding) => finding.rule === rule,
  )

describe.each(currentLawPack.rules.map((rule) => ({ ...rule, cases: casesOf.get(rule.id) })))(
  '$article ($id)',
  ({ id, article, severity, cases }) => {
    it.each(Object.entries(cases?.fires ?? {}))('fires: %s', (_, matter) => {
      const [finding] = findingsOf(id, matter)
      expect(finding).toMatchObject({ rule: id, article, severity, path: expect.stringMatching(/./) })
      for (const language of languages) {
        expect(finding?.message[language]).not.toMatch(/\{\w+\}|^\s*$/)
        expect(finding?.message[language]).not.toMatch(leftOpen)
      }
    })

    it.each(Object.entries(cases?.silent ?? {}))('is silent: %s', (_, matter) => {
      expect(findingsOf(id, matter)).toEqual([])
    })

    it('has a case where it fires and one where it is silent', () => {
      expect(Object.keys(cases?.fires ?? {})).not.toEqual([])
      expect(Object.keys(cases?.silent ?? {})).not.toEqual([])
    })
  },
)
