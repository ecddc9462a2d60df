import { assessRegister } from '@seloste/documents'
import { type Finding, resolveRegister, severities } from '@seloste/domain'
import { replaceEqualDeep } from '@tanstack/react-query'
import { useEffect } from 'react'
import { today } from '../../../language/dates.ts'
import { useDesk, useRegister, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { sectionCodes } from '../sections/section-codes.ts'
import { findingKey } from './desk-findings.ts'
import { sectionOf } from './section-of.ts'

/** How long the hand rests before the register is judged, in milliseconds: no letter waits for the law. */
const rest = 150

/** Judges the register when it has changed and the hand rests. Draws nothing. */
export function Judging() {
  const desk = useDesk()
  const register = useRegister((now) => now)
  const known = useObserved(desk.known, (now) => now)
  const language = useView((view) => view.language)
  const { organisation } = desk
  useEffect(() => {
    const judge = () => {
      const date = today()
      const resolved = resolveRegister(register, known)
      const { findings, outcomes } = assessRegister(resolved, organisation, { date, languages: [language] })
      const concerned = [...outcomes.values()].filter((outcome) => outcome !== 'notApplicable')
      const before = desk.findings.get().findings ?? []
      const sorted = findings.toSorted(bySectionAndSeverity)
      desk.findings.set({
        findings: withIdentity(before, sorted),
        register: resolved,
        rules: concerned.length,
        date,
      })
    }
    const isFirst = desk.findings.get().findings === undefined
    const timer = setTimeout(judge, isFirst ? 0 : rest)
    return () => clearTimeout(timer)
  }, [desk, register, known, organisation, language])
  return null
}

function bySectionAndSeverity(one: Finding, other: Finding): number {
  const bySection = sectionCodes.indexOf(sectionOf(one.path)) - sectionCodes.indexOf(sectionOf(other.path))
  return bySection || severities.indexOf(one.severity) - severities.indexOf(other.severity)
}

/** The findings, those that say the same as before being the very same objects: only what changed is drawn anew. */
function withIdentity(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [findingKey(finding), finding]))
  return now.map((finding) => replaceEqualDeep(known.get(findingKey(finding)), finding))
}
