import { isBlank } from '../../text/localized-text.ts'
import { type StatedTransfer, transfersOf } from '../facts/stated-items.ts'
import type { Fix, Worded } from '../finding.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf, verdictOver } from '../verdict.ts'
import { isWhollyAdequate } from './adequate-countries.ts'
import { destinationOf, outsidePlacesOf } from './outside-places.ts'

/** Data leave the EEA on a mechanism of Chapter V; so does what a recipient, a system or a cookie service there gets. */
export const transferGround: Rule = {
  id: 'TRANS-44',
  article: 'GDPR 44',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Siirrolta {destination} puuttuu siirtoperuste.',
    sv: 'Överföringen {destination} saknar överföringsgrund.',
    en: 'Transfer {destination} has no legal mechanism.',
  },
  judge: ({ register }, { date }) => {
    const transfers = transfersOf(register)
    const places = outsidePlacesOf(register)
    if (transfers.length === 0 && places.length === 0) return 'notApplicable'
    const groundless = transfers
      .filter(({ mechanism }) => mechanism === undefined)
      .map((transfer) => ({
        path: `transfers/items/${transfer.id}/mechanism`,
        values: { destination: towards(transfer) },
        absent: true as const,
        ...adequacyFix(transfer, date),
      }))
    const undeclared = places
      .filter(
        ({ country, recipient }) =>
          !transfers.some(
            (transfer) =>
              transfer.country === country || (recipient !== undefined && transfer.recipient === recipient),
          ),
      )
      .map(({ country, path }) => ({
        path,
        values: { destination: towards({ country }) },
        absent: true as const,
      }))
    return verdictOf([...groundless, ...undeclared])
  },
}

/** Where a transfer goes, as it stands in a sentence. */
function towards(transfer: Pick<StatedTransfer, 'country' | 'importer'>): Worded {
  const named = destinationOf(transfer)
  if (named === undefined)
    return { fi: 'kolmanteen maahan', sv: 'till ett tredjeland', en: 'to a third country' }
  const { fi, sv, en } = named
  return {
    fi: `${transfer.country === undefined ? 'vastaanottajalle' : 'maahan'} ${fi}`,
    sv: `till ${sv}`,
    en: `to ${en}`,
  }
}

/** Where a decision covers a country as a whole, every transfer there rests on it: Art. 45(1). */
function adequacyFix({ id, country }: StatedTransfer, date: string): { fix?: Fix } {
  if (!isWhollyAdequate(country, date)) return {}
  return {
    fix: {
      label: {
        fi: 'Perusta siirto riittävyyspäätökseen',
        sv: 'Stöd överföringen på beslutet om adekvat skyddsnivå',
        en: 'Rest the transfer on the adequacy decision',
      },
      changes: [{ path: `transfers/items/${id}/mechanism`, value: '45' }],
    },
  }
}

/** Clauses, rules and codes bind the importer alone, not the law of its country: that is assessed for each transfer. */
export const transferAssessment: Rule = {
  id: 'TRANS-46-tia',
  article: 'CJEU C-311/18; SCC clause 14; EDPB 01/2020',
  severity: 'error',
  scopes: ['register'],
  validFrom: '2020-07-16',
  message: {
    fi: 'Dokumentoi siirron vaikutustenarviointi (TIA).',
    sv: 'Dokumentera konsekvensbedömningen av överföringen (TIA).',
    en: 'Record the transfer impact assessment.',
  },
  judge: ({ register }) =>
    verdictOver(
      transfersOf(register).filter(({ mechanism }) => mechanism?.startsWith('46') === true),
      ({ id, assessment, assessedOn }): Violation | undefined => {
        if (assessment === undefined) return { path: `transfers/items/${id}/assessment`, absent: true }
        return assessedOn === undefined
          ? { path: `transfers/items/${id}/assessedOn`, absent: true }
          : undefined
      },
    ),
}

/** Binding corporate rules are approved by an authority, for the companies of a group. */
export const approvedCorporateRules: Rule = {
  id: 'TRANS-47-bcr',
  article: 'GDPR 47',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yritystä koskevat sitovat säännöt vaativat hyväksymispäätöksen viitteen.',
    sv: 'Bindande företagsbestämmelser kräver hänvisning till godkännandet.',
    en: 'Binding corporate rules need an approval reference.',
  },
  judge: ({ register }) =>
    verdictOver(
      transfersOf(register).filter(({ mechanism }) => mechanism === '46-2-b'),
      ({ id, instrument, importer }): Violation | undefined => {
        if (isBlank(instrument)) return { path: `transfers/items/${id}/instrument`, absent: true }
        return isBlank(importer) ? { path: `transfers/items/${id}/importer`, absent: true } : undefined
      },
    ),
}
