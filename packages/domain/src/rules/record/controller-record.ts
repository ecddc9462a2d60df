import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank } from '../../text/localized-text.ts'
import { contactOf, controllerOf, isReachable, officerOf, type PartyAt } from '../facts/controller-of.ts'
import { serves } from '../facts/data-of.ts'
import { transfersOf } from '../facts/stated-items.ts'
import type { Law } from '../law-pack.ts'
import type { Matter } from '../matter.ts'
import type { Rule, Verdict, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf, verdictOver } from '../verdict.ts'
import { isRecorded } from './recorded.ts'

/** Everybody who answers for the processing is named and can be reached. */
export const recordedParties: Rule = {
  id: 'ROPA-30-1-a',
  article: 'GDPR 30(1)(a)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: rekisterinpitäjän (tai yhteisrekisterinpitäjän, edustajan, tietosuojavastaavan) nimi tai yhteystiedot ovat puutteelliset.',
    sv: 'Register över behandling: namn eller kontaktuppgifter för den personuppgiftsansvarige (eller gemensamt personuppgiftsansvarig, företrädare, dataskyddsombud) är ofullständiga.',
    en: 'Record: name or contact details of the controller (or joint controller, representative, DPO) are incomplete.',
  },
  judge: (matter, law) => {
    if (!isControllers(matter, law)) return 'notApplicable'
    return verdictOf([...controllerGaps(matter), ...otherParties(matter).flatMap(gapsOf)])
  },
}

/** Why the data are processed. */
export const recordedPurposes: Rule = {
  id: 'ROPA-30-1-b',
  article: 'GDPR 30(1)(b)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: tarkoitukset puuttuvat.',
    sv: 'Register över behandling: ändamålen saknas.',
    en: 'Record: purposes are missing.',
  },
  judge: (matter, law) => judgeList(matter, law, 'purposes'),
}

/** About whom the data are. */
export const recordedSubjects: Rule = {
  id: 'ROPA-30-1-c-subjects',
  article: 'GDPR 30(1)(c)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: rekisteröityjen ryhmät puuttuvat.',
    sv: 'Register över behandling: kategorierna av registrerade saknas.',
    en: 'Record: categories of data subjects are missing.',
  },
  judge: (matter, law) => judgeList(matter, law, 'dataSubjectCategories'),
}

/** What the data are. */
export const recordedData: Rule = {
  id: 'ROPA-30-1-c-data',
  article: 'GDPR 30(1)(c)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: henkilötietoryhmät puuttuvat.',
    sv: 'Register över behandling: kategorierna av personuppgifter saknas.',
    en: 'Record: categories of personal data are missing.',
  },
  judge: (matter, law) => judgeList(matter, law, 'dataCategories'),
}

/** To whom the data are given, or that they are given to nobody. */
export const recordedRecipients: Rule = {
  id: 'ROPA-30-1-d',
  article: 'GDPR 30(1)(d)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: vastaanottajien ryhmät puuttuvat.',
    sv: 'Register över behandling: kategorierna av mottagare saknas.',
    en: 'Record: categories of recipients are missing.',
  },
  judge: (matter, law) => {
    if (!isControllers(matter, law)) return 'notApplicable'
    const { recipients } = matter.register
    const told = recipients.state === 'none' || (recipients.state === 'stated' && recipients.items.length > 0)
    return metWhen(told, { path: 'recipients', absent: true })
  },
}

/** To which third country or organisation the data are transferred, or that they are not. */
export const recordedTransfers: Rule = {
  id: 'ROPA-30-1-e',
  article: 'GDPR 30(1)(e)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: siirrot kolmansiin maihin on yksilöimättä.',
    sv: 'Register över behandling: överföringar till tredjeländer är inte angivna.',
    en: 'Record: third-country transfers are not identified.',
  },
  judge: (matter, law) =>
    isControllers(matter, law) ? identifiedTransfers(matter.register) : 'notApplicable',
}

/** An exceptional transfer is documented with its assessment and its safeguards. */
export const recordedException: Rule = {
  id: 'ROPA-30-1-e-49',
  article: 'GDPR 30(1)(e), 49(6)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: liitä poikkeuksellisen siirron suojatoimia koskevat asiakirjat.',
    sv: 'Register över behandling: dokumentera skyddsåtgärderna för den exceptionella överföringen.',
    en: 'Record: document the safeguards for the exceptional transfer.',
  },
  judge: (matter, law) =>
    isControllers(matter, law) ? documentedExceptions(matter.register) : 'notApplicable',
}

/** When each category of data is erased, or what decides it. */
export const recordedTimeLimits: Rule = {
  id: 'ROPA-30-1-f',
  article: 'GDPR 30(1)(f)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: poistamisen määräajat puuttuvat.',
    sv: 'Register över behandling: tidsfristerna för radering saknas.',
    en: 'Record: time limits for erasure are missing.',
  },
  judge: (matter, law) => {
    if (!isControllers(matter, law)) return 'notApplicable'
    const { dataCategories, retention } = matter.register
    const limited = retention.filter(
      ({ duration, criterion }) => duration !== undefined || !isBlank(criterion),
    )
    const covered = dataCategories.every((data) =>
      limited.some(({ dataCategories: ids = [], purposes = [] }) =>
        ids.length > 0
          ? ids.includes(data.id)
          : purposes.length === 0 || purposes.some((id) => serves(data, id)),
      ),
    )
    return metWhen(limited.length > 0 && covered, { path: 'retention', absent: true })
  },
}

/** How the data are protected. */
export const recordedMeasures: Rule = {
  id: 'ROPA-30-1-g',
  article: 'GDPR 30(1)(g)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste käsittelytoimista: turvatoimien kuvaus puuttuu.',
    sv: 'Register över behandling: beskrivningen av säkerhetsåtgärder saknas.',
    en: 'Record: description of security measures is missing.',
  },
  judge: (matter, law) => judgeList(matter, law, 'measures'),
}

/** Transfers that name where they go, or that there are none. */
export function identifiedTransfers(register: ResolvedRegister): Verdict {
  if (register.transfers.state === 'none') return 'met'
  const transfers = transfersOf(register)
  if (transfers.length === 0) return [{ path: 'transfers', absent: true }]
  return verdictOf(
    transfers
      .filter(({ country, importer }) => country === undefined && isBlank(importer))
      .map(({ id }) => ({ path: `transfers/items/${id}/country`, absent: true })),
  )
}

/** Transfers under Art. 49(1), second subparagraph, with what Art. 49(6) wants documented. */
export function documentedExceptions(register: ResolvedRegister): Verdict {
  return verdictOver(
    transfersOf(register).filter(({ derogation }) => derogation === '49-1-2'),
    ({ id, assessment, instrument }) => {
      if (assessment === undefined) return { path: `transfers/items/${id}/assessment`, absent: true }
      return isBlank(instrument) ? { path: `transfers/items/${id}/instrument`, absent: true } : undefined
    },
  )
}

/** What is missing of the name and the contact details of somebody. */
export function gapsOf({ party, path }: PartyAt): Violation[] {
  const gaps: Violation[] = isBlank(party.name) ? [{ path: `${path}/name`, absent: true }] : []
  return isReachable({ party, path }) ? gaps : [...gaps, { path: `${path}/email`, absent: true }]
}

function controllerGaps(matter: Matter): Violation[] {
  const controller = controllerOf(matter)
  if (controller === undefined) return [{ path: 'controller', absent: true }]
  const contact = contactOf(matter)
  const reached = contact !== undefined && isReachable(contact)
  return gapsOf(controller).filter(({ path }) => !(reached && path.endsWith('/email')))
}

/** An officer is reached at an address that may bear no name: Art. 37(7). */
function otherParties(matter: Matter): PartyAt[] {
  const { register, organisation } = matter
  const parties: PartyAt[] = (register.jointControllers ?? []).map(({ id, party }) => ({
    party,
    path: `jointControllers/${id}/party`,
  }))
  if (register.representative !== undefined) {
    parties.push({ party: register.representative, path: 'representative' })
  } else if (organisation.representative !== undefined) {
    parties.push({ party: organisation.representative, path: 'organisation/representative' })
  }
  const officer = officerOf(matter)
  return officer === undefined ? parties : [...parties, officer]
}

function judgeList(
  matter: Matter,
  law: Law,
  fact: 'purposes' | 'dataSubjectCategories' | 'dataCategories' | 'measures',
): Verdict {
  if (!isControllers(matter, law)) return 'notApplicable'
  return metWhen(matter.register[fact].length > 0, { path: fact, absent: true })
}

function isControllers(matter: Matter, law: Law): boolean {
  return matter.register.role === 'controller' && isRecorded(matter, law)
}
