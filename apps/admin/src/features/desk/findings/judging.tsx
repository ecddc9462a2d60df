import { assessRegister } from '@seloste/documents'
import { type Finding, resolveRegister, severities } from '@seloste/domain'
import { replaceEqualDeep } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { today } from '../../../language/dates.ts'
import { useDesk, useRegister, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { sectionCodes } from '../sections/section-codes.ts'
import { type DeskFindings, findingKey } from './desk-findings.ts'
import { sectionOf } from './section-of.ts'

/** Judges the register whenever it changes, after the letter that was typed is on the screen. Draws nothing. */
export function Judging() {
  const desk = useDesk()
  const register = useDeferredValue(useRegister((now) => now))
  const known = useObserved(desk.known, (now) => now)
  const language = useView((view) => view.language)
  const { organisation } = desk
  const judged = useMemo((): DeskFindings => {
    const date = today()
    const resolved = resolveRegister(register, known)
    const { findings, outcomes } = assessRegister(resolved, organisation, { date, languages: [language] })
    const concerned = [...outcomes.values()].filter((outcome) => outcome !== 'notApplicable')
    return { findings: findings.toSorted(bySectionAndSeverity), rules: concerned.length, date }
  }, [register, known, organisation, language])
  useEffect(() => {
    const before = desk.findings.get()
    desk.findings.set({ ...judged, findings: withIdentity(before.findings ?? [], judged.findings ?? []) })
  }, [desk, judged])
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
