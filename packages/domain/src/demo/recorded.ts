import { agreementTerms } from '../party/agreement.ts'
import type { Party } from '../party/party.ts'
import { impactAssessmentParts } from '../register/impact-assessment.ts'
import type { LegalBasis } from '../register/legal-basis.ts'
import type { Purpose } from '../register/purpose.ts'
import type { Register } from '../register/register.ts'
import type { LocalizedText } from '../text/localized-text.ts'

/** What an invented organisation has written down of its conduct. Dates are ISO 8601. */
export interface RecordedConduct {
  /** The day on which it went through the register. */
  on: string
  /** Where its archive keeps the assessments: `TT` makes `TT-crm`. */
  archive: string
  /** The impact has been assessed. */
  assessed?: boolean
  /** Its data protection officer gave advice. */
  advised?: boolean
}

const employmentAct: LocalizedText = {
  fi: 'laki yksityisyyden suojasta työelämässä (759/2004) 4 §',
  sv: 'lagen om integritetsskydd i arbetslivet (759/2004) 4 §',
  en: 'Act on the Protection of Privacy in Working Life (759/2004), section 4',
}

/** The register with all that its organisation has written down of its conduct: GDPR Art. 5(2). */
export function recorded(register: Register, conduct: RecordedConduct): Register {
  const isStaff = register.dataSubjectCategories.some(
    ({ term }) => term === 'employee' || term === 'applicant',
  )
  return {
    ...register,
    purposes: register.purposes.map((purpose) => recordedPurpose(purpose, conduct)),
    dataCategories: register.dataCategories.map((data) => ({
      ...data,
      ...(data.identityCode === true ? { identityCodeOnDocuments: 'whereNeeded' as const } : {}),
      ...(data.specialCategoryCondition === '9-2-a' ? { consentRecord: conduct.archive } : {}),
      ...(isStaff && data.term === 'health' ? { handlers: 'Henkilöstöpäällikkö ja palkanlaskija' } : {}),
      ...(isStaff ? { necessity: 'Tarpeen työsuhteen hoitamiseksi; arvioitu tietoryhmittäin' } : {}),
    })),
    sources: isStaff ? recordedSources(register.sources) : register.sources,
    accountability: {
      measuresReviewedOn: conduct.on,
      ...(register.dataCategories.some(({ term }) => term === 'cctv')
        ? { cameraSurveillance: { signs: true, cooperationOn: conduct.on } }
        : {}),
      ...(conduct.assessed === true ? { impactAssessment: assessment(conduct) } : {}),
    },
  }
}

/** A processor whose contract sets out all that it must, and whose guarantees were assessed on a day: Art. 28. */
export function assessedProcessor(party: Party, on: string): Party {
  return {
    ...party,
    agreement: {
      ...party.agreement,
      terms: [...agreementTerms],
      ...(party.subProcessors === undefined
        ? {}
        : { subProcessing: { authorisation: 'general', changesAnnounced: true, sameObligations: true } }),
    },
    assessment: `${party.agreement?.reference ?? 'SOP'}, liite 2`,
    assessedOn: on,
  }
}

function recordedPurpose(purpose: Purpose, { on, archive }: RecordedConduct): Purpose {
  const onConsent = purpose.legalBases.some(({ code }) => code === '6-1-a')
  return {
    ...purpose,
    legalBases: purpose.legalBases.map((basis): LegalBasis => {
      if (basis.code === '6-1-a')
        return { ...basis, consentRecord: archive, freelyGiven: 'Kieltäytymisestä ei seuraa haittaa.' }
      if (basis.code === '6-1-f')
        return { ...basis, assessment: `${archive}-${purpose.id}`, assessedOn: on, interestPrevails: true }
      return basis.code === '6-1-e'
        ? { ...basis, assessment: `${archive}-${purpose.id}`, assessedOn: on }
        : basis
    }),
    ...(purpose.directMarketing === true
      ? {
          marketing: {
            permission: onConsent ? ('consent' as const) : ('customerException' as const),
            practices: [
              'optOutAtCollection',
              'optOutInMessages',
              'prohibitionsHonoured',
              'recognisable',
              'senderShown',
              'stopAddress',
            ],
          },
        }
      : {}),
  }
}

function recordedSources(sources: Register['sources']): Register['sources'] {
  if (sources.state !== 'stated') return sources
  return {
    ...sources,
    items: sources.items.map((source) =>
      source.term === 'authority' || source.term === 'vtj'
        ? { ...source, ground: 'law', statute: employmentAct, toldBeforeUse: true }
        : { ...source, ground: 'consent', toldBeforeUse: true },
    ),
  }
}

function assessment({ on, archive, advised }: RecordedConduct) {
  return {
    required: true,
    state: 'done' as const,
    reference: `${archive}-DPIA`,
    doneOn: on,
    contents: [...impactAssessmentParts],
    residualRisk: 'acceptable' as const,
    ...(advised === true ? { dpoAdvice: 'Rajaa käyttöoikeudet ja lyhennä lokien säilytysaikaa.' } : {}),
  }
}
