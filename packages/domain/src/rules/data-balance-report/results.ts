import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { judgeReport } from './report-of.ts'
import type { ReportFigure, YearReport } from './year-report.ts'

/** How the handling of data was watched, and what was found. */
export const reportedMonitoring: Rule = {
  id: 'TTP-3.5-MONITORING',
  article: 'DPA guide 3.5',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seurannan ja valvonnan tulokset puuttuvat.',
    sv: 'Resultat av uppföljning och kontroll saknas.',
    en: 'Monitoring results are missing.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('monitoring') && tells.has('monitoringResults') ? undefined : { fact: 'monitoringResults' },
    ),
}

/** How many breaches there were, and how many were told of to whom. */
export const reportedBreaches: Rule = {
  id: 'TTP-3.5-BREACHES',
  article: 'DPA guide 3.5; GDPR 33(5)',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietoturvaloukkausten määrät puuttuvat.',
    sv: 'Uppgift om antalet personuppgiftsincidenter saknas.',
    en: 'Breach figures are missing.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, (report) =>
      firstMissing(report, 'breaches', ['breachesNotified', 'breachesTold']),
    ),
}

/** How the rights of people were fulfilled. */
export const reportedRights: Rule = {
  id: 'TTP-3.6-RIGHTS',
  article: 'DPA guide 3.6',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Rekisteröityjen oikeuksien toteutumista ei ole kuvattu.',
    sv: 'Det framgår inte hur de registrerades rättigheter har tillgodosetts.',
    en: 'The report does not describe how data subjects’ rights are fulfilled.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('rightsFulfilment') ? undefined : { fact: 'rightsFulfilment' },
    ),
}

/** How many requests there were, and how they were answered. */
export const reportedRequests: Rule = {
  id: 'TTP-3.6-STATS',
  article: 'DPA guide 3.6',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Pyyntöjen tilastot puuttuvat.',
    sv: 'Statistik över begäranden saknas.',
    en: 'Request statistics are missing.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, (report) =>
      firstMissing(report, 'requests', ['requestsInTime', 'requestsRefused', 'requestDays']),
    ),
}

/** How the organisation stands against what the law asks, and by what that is known. */
export const reportedAssessment: Rule = {
  id: 'TTP-4-ASSESSMENT',
  article: 'DPA guide 4',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Nykytilan arviointi puuttuu tai on perustelematon.',
    sv: 'Bedömningen av nuläget saknas eller är inte motiverad.',
    en: 'The assessment of the current state is missing or unsupported.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('assessment') && tells.has('evidence') ? undefined : { fact: 'assessment' },
    ),
}

/** What will be done, by whom and when. */
export const reportedTargets: Rule = {
  id: 'TTP-4-TARGETS',
  article: 'DPA guide 4',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kehittämiskohteilta puuttuu vastuuhenkilö tai aikataulu.',
    sv: 'Utvecklingsmålen saknar ansvarig eller tidtabell.',
    en: 'Development targets lack owner or schedule.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('targets') && tells.has('targetOwners') && tells.has('targetSchedule')
        ? undefined
        : { fact: 'targets' },
    ),
}

/** The count itself, and where it is more than none what it is made of. */
function firstMissing({ figures }: YearReport, count: ReportFigure, parts: readonly ReportFigure[]) {
  if (figures[count] === undefined) return { fact: count }
  const missing = figures[count] === 0 ? undefined : parts.find((part) => figures[part] === undefined)
  return missing === undefined ? undefined : { fact: missing }
}
