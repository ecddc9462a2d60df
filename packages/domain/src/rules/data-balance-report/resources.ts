import type { Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { listed } from '../worded.ts'
import { judgeReport } from './report-of.ts'
import { type ResourcePart, resourceParts } from './year-report.ts'

const labels: Readonly<Record<ResourcePart, Worded>> = {
  content: { fi: 'tietosisältö', sv: 'innehåll', en: 'content' },
  purpose: { fi: 'käyttötarkoitus', sv: 'ändamål', en: 'purpose' },
  system: { fi: 'järjestelmä', sv: 'system', en: 'system' },
  owner: { fi: 'vastuuhenkilö', sv: 'ansvarig person', en: 'owner' },
}

/** Each resource is listed with what it holds, why, where, and who answers for it. */
export const reportedResources: Rule = {
  id: 'TTP-3.2-RESOURCES',
  article: 'DPA guide 3.2',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietovarantojen luettelo puuttuu tai on puutteellinen: {items}.',
    sv: 'Förteckningen över informationslager saknas eller är ofullständig: {items}.',
    en: 'The inventory of data resources is missing or incomplete: {items}.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ resources }) => {
      const missing = resourceParts.filter(
        (part) => resources.length === 0 || resources.some(({ tells }) => !tells.has(part)),
      )
      return missing.length === 0
        ? undefined
        : { fact: 'resources', values: { items: listed(missing.map((part) => labels[part])) } }
    }),
}

/** Where the data come from, and where they go. */
export const reportedFlows: Rule = {
  id: 'TTP-3.2-SOURCES',
  article: 'DPA guide 3.2',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietolähteitä, luovutuksia ja siirtoja ei ole kuvattu.',
    sv: 'Källor, utlämnanden och överföringar beskrivs inte.',
    en: 'Sources, disclosures and transfers are not described.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('sources') && tells.has('disclosures') && tells.has('transfers')
        ? undefined
        : { fact: 'sources' },
    ),
}

/** How long the data are kept, and what was erased in the time. */
export const reportedLifeCycle: Rule = {
  id: 'TTP-3.2-LIFECYCLE',
  article: 'DPA guide 3.2; GDPR 5(1)(e)',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Elinkaari on kuvattu ilman säilytysaikoja.',
    sv: 'Livscykeln beskrivs utan lagringstider.',
    en: 'The life cycle is described without retention periods.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells, figures }) => {
      if (!tells.has('retentionPeriods')) return { fact: 'retentionPeriods' }
      return figures.deletions === undefined ? { fact: 'deletions' } : undefined
    }),
}
