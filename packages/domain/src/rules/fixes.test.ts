import { describe, expect, it } from 'vitest'
import { languages } from '../text/language.ts'
import { allCases } from './all.cases.ts'
import { applyFix } from './apply-fix.ts'
import type { Fix } from './finding.ts'
import { judge } from './judge.ts'
import { currentLawPack } from './law-packs.ts'
import type { Matter } from './matter.ts'

const articleOf = new Map(currentLawPack.rules.map(({ id, article }) => [id, article]))

/** Each finding on a kept register that a fix answers, in the cases of its own rule. */
const fixed = allCases.flatMap(({ rule, date = '2026-11-22', fires }) =>
  Object.entries(fires).flatMap(([name, matter]) =>
    judge(matter, { date }).findings.flatMap(({ rule: by, path, fix }) =>
      by === rule && matter.origin === 'kept' && fix !== undefined
        ? [{ article: articleOf.get(rule) ?? '', rule, name, matter, date, path, fix }]
        : [],
    ),
  ),
)

/** The rules that the facts break; the words of a notice are composed anew after a fix. */
function brokenBy({ notice: _, ...facts }: Matter, date: string): readonly string[] {
  return judge(facts, { date }).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []))
}

function mended(matter: Matter, fix: Fix): Matter {
  return { ...matter, ...applyFix(matter, fix) }
}

describe('what can be mended in one step', () => {
  it('is what the law itself decides', () => {
    expect([...new Set(fixed.map(({ rule }) => rule))].toSorted()).toEqual([
      'BASIS-6-1-a-orphan',
      'EMP-759-17',
      'NOTICE-12-1-language',
      'NOTICE-12-2-procedure',
      'NOTICE-12-3-deadline',
      'NOTICE-12-5-charge',
      'NOTICE-13-1-c-map',
      'NOTICE-13-2-b-overstated',
      'NOTICE-13-2-d',
      'NOTICE-13-2-d-contact',
      'RET-STATUTE-MAX',
      'RET-STATUTE-MIN',
      'RET-TRIGGER',
      'RET-UNQUANTIFIED',
      'ROPA-30-4',
      'ROPA-30-5',
      'TRANS-44',
    ])
  })
})

describe.each(fixed)('$article ($rule): $name', ({ rule, matter, date, path, fix }) => {
  it('is answered by its fix', () => {
    const { notice: _, ...facts } = mended(matter, fix)
    const left = judge(facts, { date }).findings.filter((finding) => finding.rule === rule)
    expect(left.map((finding) => finding.path)).not.toContain(path)
  })

  it('and nothing else gets wrong by it', () => {
    const before = brokenBy(matter, date)
    expect(brokenBy(mended(matter, fix), date).filter((broken) => !before.includes(broken))).toEqual([])
  })

  it('tells what is done in every language', () => {
    for (const language of languages) expect(fix.label[language]).toMatch(/^\p{Lu}.+[^.]$/u)
  })
})
