import { languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { controllerOf, isReachable, officerOf } from '../facts/controller-of.ts'
import { riskCriteriaOf } from '../impact-assessment/risk-criteria.ts'
import type { Matter } from '../matter.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf } from '../verdict.ts'

const conflicting = phrases({
  fi: [
    'toimitusjohtaja',
    'talous(johtaja|päällikkö)',
    'tieto(hallinto|hallinnon ?)?(johtaja|päällikkö)',
    'IT-?(johtaja|päällikkö)',
    'henkilöstö(johtaja|päällikkö)',
    'markkinointi(johtaja|päällikkö)',
  ],
  sv: [
    'verkställande direktör',
    'vd\\b',
    '(ekonomi|finans|IT-?|personal|HR-?|marknads|marknadsförings)(direktör|chef)',
  ],
  en: [
    'chief (executive|financial|information|technology|marketing) officer',
    '(CEO|CFO|CIO|CTO|CMO|managing director)\\b',
    '(head|director) of (IT|information technology|HR|human resources|marketing|finance)',
    '(IT|HR|marketing|finance) (director|manager)',
  ],
})

/** Authorities, and those whose work is to watch people or to hold special data on many, designate an officer. */
export const officerDesignated: Rule = {
  id: 'DPO-37-1',
  article: 'GDPR 37(1)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietosuojavastaava on nimettävä.',
    sv: 'Ett dataskyddsombud ska utses.',
    en: 'A data protection officer is mandatory here.',
  },
  judge: (matter) =>
    needsOfficer(matter)
      ? metWhen(officerOf(matter) !== undefined, { path: 'organisation/dpo', absent: true })
      : 'notApplicable',
}

/** Who designates none has considered it, on a day, and can say why. */
export const officerAssessment: Rule = {
  id: 'DPO-37-assess',
  article: 'WP243; GDPR 24(1)',
  severity: 'info',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjaa, miksi tietosuojavastaavaa ei tarvita.',
    sv: 'Dokumentera varför ett dataskyddsombud inte behövs.',
    en: 'Record why a data protection officer is not required.',
  },
  judge: (matter) => {
    const { dpoAssessment, dpoAssessedOn } = matter.organisation
    if (officerOf(matter) !== undefined || needsOfficer(matter)) return 'notApplicable'
    if (dpoAssessment === undefined) return [{ path: 'organisation/dpoAssessment', absent: true }]
    return metWhen(dpoAssessedOn !== undefined, { path: 'organisation/dpoAssessedOn', absent: true })
  },
}

/** People and the authority know how to reach the officer. */
export const officerPublished: Rule = {
  id: 'DPO-37-7',
  article: 'GDPR 37(7)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Julkaise tietosuojavastaavan yhteystiedot ja ilmoita ne tietosuojavaltuutetulle.',
    sv: 'Offentliggör dataskyddsombudets kontaktuppgifter och anmäl dem till dataombudsmannen.',
    en: 'Publish the DPO’s contact details and notify them to the Data Protection Ombudsman.',
  },
  judge: (matter) => {
    const officer = officerOf(matter)
    if (officer === undefined) return 'notApplicable'
    const violations: Violation[] = isReachable(officer)
      ? []
      : [{ path: `${officer.path}/email`, absent: true }]
    if (matter.organisation.dpoNotifiedOn === undefined) {
      violations.push({ path: 'organisation/dpoNotifiedOn', absent: true })
    }
    return verdictOf(violations)
  },
}

/** The officer does not decide of what the officer watches over. */
export const officerConflict: Rule = {
  id: 'DPO-38-6',
  article: 'GDPR 38(6); WP243',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietosuojavastaavan muu tehtävä voi aiheuttaa eturistiriidan.',
    sv: 'Dataskyddsombudets andra roll kan medföra intressekonflikt.',
    en: 'The DPO’s other role may cause a conflict of interest.',
  },
  judge: (matter) => {
    const officer = officerOf(matter)
    if (officer === undefined) return 'notApplicable'
    const title = 'title' in officer.party ? officer.party.title : undefined
    return metWhen(!isConflicting(title), { path: `${officer.path}/title` })
  },
}

function needsOfficer(matter: Matter): boolean {
  const { kind } = controllerOf(matter)?.party ?? matter.organisation
  if (kind === 'authority') return true
  const criteria = riskCriteriaOf(matter.register)
  return criteria.has('largeScale') && (criteria.has('monitoring') || criteria.has('sensitiveData'))
}

function isConflicting(title: LocalizedText | undefined): boolean {
  return languages.some((language) => (title?.[language] ?? '').search(conflicting[language]) !== -1)
}
