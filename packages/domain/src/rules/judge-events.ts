import type { Organisation } from '../organisation/organisation.ts'
import { emptyRegister } from '../register/empty-register.ts'
import { resolveRegister } from '../register/freeze.ts'
import type { ResolvedRegister } from '../register/frozen-register.ts'
import type { Assessment } from './assessment.ts'
import { readReport } from './data-balance-report/read-report.ts'
import type { YearReport } from './data-balance-report/year-report.ts'
import { once } from './facts/once.ts'
import { type JudgeOptions, judge } from './judge.ts'
import type { LawPack } from './law-pack.ts'
import { currentLawPack } from './law-packs.ts'
import type { NoticeText } from './notice-text.ts'
import type { Operations } from './operations.ts'

/** Whose events or report it is, and the register that they are about; none where they are about several. */
export type EventsGround = { readonly organisation: Organisation; readonly register?: ResolvedRegister }

/** What the law of a day says of what has happened, and of nothing else: requests, breaches, data kept too long. */
export function judgeOperations(
  operations: Operations,
  { organisation, register = noRegister }: EventsGround,
  { lawPack = currentLawPack, ...options }: JudgeOptions,
): Assessment {
  return judge(
    { register, organisation, origin: 'kept', operations },
    { ...options, lawPack: onEvents(lawPack) },
  )
}

/** What good practice says of a report on a year: as it is made here, or as its words tell it. */
export function judgeYearReport(
  report: YearReport | NoticeText,
  { organisation, register = noRegister }: EventsGround,
  options: JudgeOptions,
): Assessment {
  const made = 'tells' in report ? report : readReport(report, { described: register })
  const words = 'tells' in report ? {} : { notice: report }
  return judge({ register, organisation, origin: 'kept', report: made, ...words }, options)
}

const onEvents = once(
  (lawPack: LawPack): LawPack => ({
    ...lawPack,
    rules: lawPack.rules.filter(({ scopes }) => scopes.includes('operations')),
  }),
)

const noRegister: ResolvedRegister = resolveRegister(emptyRegister({}), {
  parties: new Map(),
  terms: new Map(),
})
