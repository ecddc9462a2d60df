import type { AutomatedDecision } from '../../register/automated-decision.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank } from '../../text/localized-text.ts'
import { serves, specialDataOf } from '../facts/data-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** A machine alone decides of people only where a contract, a law or explicit consent allows it. */
export const decisionException: Rule = {
  id: 'BASIS-22',
  article: 'GDPR 22(1)-(2)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Pelkästään automaattiseen käsittelyyn perustuva päätös, jolla on oikeusvaikutuksia tai vastaavia merkittäviä vaikutuksia, edellyttää 22 artiklan 2 kohdan poikkeusta.',
    sv: 'Ett beslut som enbart grundas på automatiserad behandling och som har rättsliga följder eller på liknande sätt i betydande grad påverkar den registrerade kräver ett undantag enligt artikel 22.2.',
    en: 'A solely automated decision with legal or similarly significant effects needs an Article 22(2) exception.',
  },
  judge: ({ register }) =>
    verdictOver(decisionsOf(register), ({ id, exception }) =>
      exception === undefined
        ? { path: `automatedDecisions/items/${id}/exception`, absent: true }
        : undefined,
    ),
}

/** Where contract or consent allows it, a human being can be asked in and the decision contested. */
export const decisionSafeguards: Rule = {
  id: 'BASIS-22-3',
  article: 'GDPR 22(3)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tarjoa mahdollisuus ihmisen osallistumiseen, oman kannan esittämiseen ja päätöksen riitauttamiseen.',
    sv: 'Erbjud personlig kontakt (mänskligt ingripande) och möjlighet att uttrycka sin åsikt och bestrida beslutet.',
    en: 'Provide human intervention and a way to express a view and contest the automated decision.',
  },
  judge: ({ register }) =>
    verdictOver(
      decisionsOf(register).filter(({ exception }) => exception === '22-2-a' || exception === '22-2-c'),
      ({ id, safeguards }) =>
        isBlank(safeguards) ? { path: `automatedDecisions/items/${id}/safeguards`, absent: true } : undefined,
    ),
}

/** Special categories decide nothing by machine, unless by explicit consent or for an important public interest. */
export const decisionOnSpecialData: Rule = {
  id: 'BASIS-22-4',
  article: 'GDPR 22(4)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Erityisiin henkilötietoryhmiin perustuva automaattinen päätös edellyttää nimenomaista suostumusta tai tärkeää yleistä etua.',
    sv: 'Automatiserade beslut som grundas på särskilda kategorier av personuppgifter kräver uttryckligt samtycke eller ett viktigt allmänt intresse.',
    en: 'Automated decisions on special categories need explicit consent or substantial public interest.',
  },
  judge: ({ register }) =>
    verdictOver(
      decisionsOf(register).flatMap((decision) =>
        specialDataFor(register, decision).map((at) => ({ ...at, decision })),
      ),
      ({ data: { specialCategoryCondition: condition }, path, decision }) => {
        if (condition !== '9-2-a' && condition !== '9-2-g')
          return { path: `${path}/specialCategoryCondition` }
        return isBlank(decision.safeguards)
          ? { path: `automatedDecisions/items/${decision.id}/safeguards`, absent: true }
          : undefined
      },
    ),
}

function decisionsOf({ automatedDecisions }: ResolvedRegister): readonly AutomatedDecision[] {
  return automatedDecisions.state === 'stated'
    ? automatedDecisions.items.filter(({ kind }) => kind === 'decision')
    : []
}

function specialDataFor(register: ResolvedRegister, { purposes }: AutomatedDecision) {
  if (purposes === undefined || purposes.length === 0) return specialDataOf(register)
  return specialDataOf(register).filter(({ data }) => purposes.some((purpose) => serves(data, purpose)))
}
