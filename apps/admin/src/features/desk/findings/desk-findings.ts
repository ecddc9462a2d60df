import type { FactPath, Finding, ResolvedRegister } from '@seloste/domain'
import type { SectionCode } from '../sections/section-codes.ts'
import { sectionOf } from './section-of.ts'

/** What the law says of the register on the desk. */
export interface DeskFindings {
  /** In the order of the sections, the gravest first in each; undefined until the register has been judged. */
  findings: readonly Finding[] | undefined
  /** The register that was judged. */
  register: ResolvedRegister | undefined
  /** How many rules were about this register. */
  rules: number
  /** The day whose law was asked; ISO 8601. */
  date: string
}

const none: readonly Finding[] = []

/** The findings in a section of the desk. */
export function findingsInSection(
  { findings = none }: DeskFindings,
  section: SectionCode,
): readonly Finding[] {
  return findings.filter(({ path }) => sectionOf(path) === section)
}

/** The findings at a fact itself. */
export function findingsAt({ findings = none }: DeskFindings, path: FactPath): readonly Finding[] {
  return findings.filter((finding) => finding.path === path)
}

/** The findings at a fact and in what belongs to it. */
export function findingsWithin({ findings = none }: DeskFindings, path: FactPath): readonly Finding[] {
  return findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}/`))
}

/** What tells two findings apart on the screen. */
export function findingKey({ rule, path }: Pick<Finding, 'rule' | 'path'>): string {
  return `${rule} ${path}`
}
