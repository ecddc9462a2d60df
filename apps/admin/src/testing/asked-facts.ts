import { currentLawPack, type FactPath, judge, listFields, type Matter, type Register } from '@seloste/domain'
import { allCases } from '@seloste/domain/testing'

/** A fact that a rule asks for, of a register in which it does. */
export interface AskedFact {
  rule: string
  path: FactPath
  register: Register
}

const scopes = new Map(currentLawPack.rules.map((rule) => [rule.id, rule.scopes]))

/**
 * The facts that rules on registers and their notices ask for in any of their cases, each once for a rule. Requests,
 * breaches and reports on a year have no screen yet: what they are judged by is left out.
 */
export function askedFacts(): readonly AskedFact[] {
  const asked = new Map<string, AskedFact>()
  for (const { date = '2026-11-22', fires, silent } of allCases) {
    for (const matter of [...Object.values(fires), ...Object.values(silent)].filter(isOnScreen)) {
      const { findings, openTasks } = judge(matter, { date })
      for (const { rule, path } of [...findings, ...openTasks].filter(isOnFacts)) {
        const key = `${rule} ${withoutIds(path)}`
        if (!asked.has(key)) asked.set(key, { rule, path, register: matter.register })
      }
    }
  }
  return [...asked.values()]
}

function isOnScreen({ operations, report, notice }: Matter): boolean {
  return operations === undefined && report === undefined && notice?.kind !== 'dataBalanceReport'
}

function isOnFacts({ rule }: { rule: string }): boolean {
  return scopes.get(rule)?.some((scope) => scope === 'register' || scope === 'notice') === true
}

/** A path with its items left unnamed. */
function withoutIds(path: FactPath): string {
  const names = path.split('/')
  return names
    .map((name, at) => (listFields.has(names[at - 1] ?? '') && name !== 'items' ? '*' : name))
    .join('/')
}
