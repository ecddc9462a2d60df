import { officerOf, type PartyAt } from '../facts/controller-of.ts'
import type { Law } from '../law-pack.ts'
import type { Matter } from '../matter.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf } from '../verdict.ts'
import { documentedExceptions, gapsOf, identifiedTransfers } from './controller-record.ts'
import { isRecorded } from './recorded.ts'

/** A processor and each of those for whom it works are named and can be reached. */
export const processorParties: Rule = {
  id: 'ROPA-30-2-a',
  article: 'GDPR 30(2)(a)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelijän seloste: käsittelijän ja kunkin rekisterinpitäjän nimi ja yhteystiedot puuttuvat.',
    sv: 'Personuppgiftsbiträdets register: namn och kontaktuppgifter för biträdet och varje personuppgiftsansvarig saknas.',
    en: 'Processor record: name and contact details of the processor and each controller are missing.',
  },
  judge: (matter, law) => {
    if (!isProcessors(matter, law)) return 'notApplicable'
    const { principals = [] } = matter.register
    const parties: PartyAt[] = [
      { party: matter.organisation, path: 'organisation' },
      ...principals.map(({ id, party }) => ({ party, path: `principals/${id}/party` })),
    ]
    const officer = officerOf(matter)
    if (officer !== undefined) parties.push(officer)
    const none: Violation[] = principals.length === 0 ? [{ path: 'principals', absent: true }] : []
    return verdictOf([...none, ...parties.flatMap(gapsOf)])
  },
}

/** What a processor does for them. */
export const processorActivities: Rule = {
  id: 'ROPA-30-2-b',
  article: 'GDPR 30(2)(b)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelijän seloste: kunkin rekisterinpitäjän lukuun suoritettujen käsittelyiden ryhmät puuttuvat.',
    sv: 'Personuppgiftsbiträdets register: kategorierna av behandling som utförs för varje personuppgiftsansvarigs räkning saknas.',
    en: 'Processor record: categories of processing carried out on behalf of each controller are missing.',
  },
  judge: (matter, law) =>
    isProcessors(matter, law)
      ? metWhen(matter.register.purposes.length > 0, { path: 'purposes', absent: true })
      : 'notApplicable',
}

/** To which third country or organisation a processor transfers data, or that it does not. */
export const processorTransfers: Rule = {
  id: 'ROPA-30-2-c',
  article: 'GDPR 30(2)(c)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelijän seloste: siirrot kolmansiin maihin on yksilöimättä.',
    sv: 'Personuppgiftsbiträdets register: överföringar till tredjeländer är inte angivna.',
    en: 'Processor record: third-country transfers are not identified.',
  },
  judge: (matter, law) => {
    if (!isProcessors(matter, law)) return 'notApplicable'
    const identified = identifiedTransfers(matter.register)
    if (identified !== 'met') return identified
    const documented = documentedExceptions(matter.register)
    return documented === 'notApplicable' ? 'met' : documented
  },
}

/** How a processor protects the data. */
export const processorMeasures: Rule = {
  id: 'ROPA-30-2-d',
  article: 'GDPR 30(2)(d)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelijän seloste: turvatoimien kuvaus puuttuu.',
    sv: 'Personuppgiftsbiträdets register: beskrivningen av säkerhetsåtgärder saknas.',
    en: 'Processor record: description of security measures is missing.',
  },
  judge: (matter, law) =>
    isProcessors(matter, law)
      ? metWhen(matter.register.measures.length > 0, { path: 'measures', absent: true })
      : 'notApplicable',
}

function isProcessors(matter: Matter, law: Law): boolean {
  return matter.register.role === 'processor' && isRecorded(matter, law)
}
