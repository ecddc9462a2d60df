import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { judgeReport } from './report-of.ts'

/** A report says whose it is: a trade name alone does not. */
export const reportingOrganisation: Rule = {
  id: 'TTP-ORG',
  article: 'DPA guide 1; good practice',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Raportista puuttuu organisaation yksilöinti.',
    sv: 'Rapporten identifierar inte organisationen.',
    en: 'The report does not identify the organisation.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ name, businessId }) => {
      if (name === undefined) return { fact: 'name' }
      return businessId === undefined ? { fact: 'businessId' } : undefined
    }),
}

/** It says on which time it reports, and when it was made. */
export const reportingPeriod: Rule = {
  id: 'TTP-PERIOD',
  article: 'DPA guide 1',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Raportointikausi puuttuu.',
    sv: 'Rapporteringsperioden saknas.',
    en: 'The reporting period is missing.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ period, issuedOn }) => {
      if (period === undefined) return { fact: 'period' }
      return issuedOn === undefined ? { fact: 'issuedOn' } : undefined
    }),
}

/** It says why it is made, and for whom. */
export const reportPurpose: Rule = {
  id: 'TTP-1-PURPOSE',
  article: 'DPA guide 1-2',
  severity: 'info',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro raportin tarkoitus ja kohderyhmät.',
    sv: 'Ange rapportens syfte och målgrupper.',
    en: 'State the purpose and audience of the report.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('purpose') && tells.has('audience') ? undefined : { fact: 'purpose' },
    ),
}

/** Its figures stand beside those of the time before. */
export const reportComparison: Rule = {
  id: 'TTP-COMPARE',
  article: 'good practice',
  severity: 'info',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vertaa lukuja edelliseen kauteen.',
    sv: 'Jämför siffrorna med föregående period.',
    en: 'Compare the figures with the previous period.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ hasPredecessor, tells }) => {
      if (!hasPredecessor) return 'notApplicable'
      return tells.has('comparison') ? undefined : { fact: 'comparison' }
    }),
}

/** Those who lead the organisation have approved it, in this version. */
export const reportApproval: Rule = {
  id: 'TTP-APPROVAL',
  article: 'DPA guide 2.2; good practice',
  severity: 'info',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Raportista puuttuu johdon hyväksyntä tai versio.',
    sv: 'Rapporten saknar ledningens godkännande eller version.',
    en: 'The report has no management approval or version.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells, issuedOn }) =>
      tells.has('approval') && issuedOn !== undefined && tells.has('versionLabel')
        ? undefined
        : { fact: 'approval' },
    ),
}
