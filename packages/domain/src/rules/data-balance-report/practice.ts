import type { Rule } from '../rule.ts'
import { dataProtectionActInForce, gdprApplicable } from '../validity.ts'
import { judgeReport } from './report-of.ts'

/** The law that was in force at the end of the time, and none that was not. */
export const reportedLaw: Rule = {
  id: 'TTP-3.3-LAW',
  article: 'DPA guide 3.3',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Sovellettava lainsäädäntö puuttuu tai on vanhentunut.',
    sv: 'Tillämplig lagstiftning saknas eller är föråldrad.',
    en: 'The applicable legislation is missing or outdated.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells, period }, date) => {
      const national = (period?.to ?? date) < dataProtectionActInForce || tells.has('dataProtectionAct')
      return tells.has('regulation') && national && !tells.has('repealedAct')
        ? undefined
        : { fact: 'regulation' }
    }),
}

/** By what principles and guidelines the organisation handles data. */
export const reportedPrinciples: Rule = {
  id: 'TTP-3.3-PRINCIPLES',
  article: 'DPA guide 3.3',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Käsittelyn periaatteita ja ohjeita ei ole kuvattu.',
    sv: 'Principerna och anvisningarna för behandlingen beskrivs inte.',
    en: 'The processing principles are not described.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) => (tells.has('principles') ? undefined : { fact: 'principles' })),
}

/** Who answers for what, and who for data protection. */
export const reportedRoles: Rule = {
  id: 'TTP-3.3-ROLES',
  article: 'DPA guide 3.3',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vastuita ei ole kuvattu tai tietosuojan vastuuhenkilöä ei ole nimetty.',
    sv: 'Ansvarsfördelningen beskrivs inte.',
    en: 'Responsibilities are not described.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) => {
      if (!tells.has('responsibilities')) return { fact: 'responsibilities' }
      return tells.has('officer') ? undefined : { fact: 'officer' }
    }),
}

/** How the staff is trained, and how many were. */
export const reportedTraining: Rule = {
  id: 'TTP-3.3-TRAINING',
  article: 'DPA guide 3.3',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilöstön koulutuksesta ei ole raportoitu.',
    sv: 'Personalens utbildning redovisas inte.',
    en: 'Staff training is not reported.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells, figures }) =>
      tells.has('training') && figures.trained !== undefined ? undefined : { fact: 'trained' },
    ),
}

/** Who processes data for the organisation, and whether contracts bind them all. */
export const reportedProcessors: Rule = {
  id: 'TTP-3.3-PROCESSORS',
  article: 'DPA guide 3.3; GDPR 28',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelijöistä ja käsittelysopimuksista ei ole raportoitu.',
    sv: 'Personuppgiftsbiträden och personuppgiftsbiträdesavtal redovisas inte.',
    en: 'Processors and their agreements are not reported.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells, figures }) =>
      tells.has('processors') && figures.processorsWithAgreement !== undefined
        ? undefined
        : { fact: 'processorsWithAgreement' },
    ),
}

/** How the data are protected. */
export const reportedSecurity: Rule = {
  id: 'TTP-3.4-SECURITY',
  article: 'DPA guide 3.4',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietojen suojausta ei ole kuvattu.',
    sv: 'Informationssäkerheten beskrivs inte.',
    en: 'Data security is not described.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) => (tells.has('security') ? undefined : { fact: 'security' })),
}

/** What risks were seen, and what impact was assessed. */
export const reportedRisks: Rule = {
  id: 'TTP-3.4-RISK',
  article: 'DPA guide 3.4; GDPR 24, 35',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Riskiarvioinnista ja vaikutustenarvioinneista ei ole raportoitu.',
    sv: 'Riskbedömning och konsekvensbedömningar redovisas inte.',
    en: 'Risk assessment and DPIAs are not reported.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ tells }) =>
      tells.has('riskAssessment') ? undefined : { fact: 'riskAssessment' },
    ),
}
