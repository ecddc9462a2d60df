import { articlesOf, type KeptOrganisation, type RuleSummary } from '@seloste/domain'
import { useState } from 'react'
import { LawNote } from '../../components/law-note.tsx'
import { SeverityMark, severityInk } from '../../components/severity-mark.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { writeNumber } from '../../language/numbers.ts'
import { severityTexts } from '../../language/severity-texts.ts'
import type { FindingsSearch } from './findings-search.ts'
import { findingsTexts } from './findings-texts.ts'
import { RuleFindings } from './rule-findings.tsx'
import { ruleMessage } from './rule-message.ts'

/** A rule that is not met: what it says, by which article and why, in how many registers; unfolded, in which. */
export function RuleGroup(props: {
  rule: RuleSummary
  organisation: KeptOrganisation
  search: FindingsSearch
}) {
  const { rule, organisation, search } = props
  const texts = useTexts(findingsTexts)
  const { names } = useTexts(severityTexts)
  const language = useLanguage()
  const [isOpen, setOpen] = useState(search.register !== undefined)
  return (
    <li className="flex gap-2.5 py-3">
      <SeverityMark severity={rule.severity} className="mt-1" />
      <div className="min-w-0 grow">
        <p>
          <span className={`font-semibold ${severityInk[rule.severity]}`}>{names[rule.severity]}.</span>{' '}
          {ruleMessage(rule.rule)?.[language] ?? rule.rule}
        </p>
        <div className="flex flex-wrap items-baseline gap-x-4 text-small">
          <LawNote provisions={articlesOf(rule.article)} />
          <button
            type="button"
            aria-expanded={isOpen}
            className="cursor-pointer py-1 text-accent underline underline-offset-2"
            onClick={() => setOpen(!isOpen)}
          >
            {texts.inRegisters(writeNumber(rule.registers, language), rule.registers)}
          </button>
        </div>
        {isOpen && <RuleFindings rule={rule.rule} organisation={organisation} search={search} />}
      </div>
    </li>
  )
}
