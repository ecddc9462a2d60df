import { isBlank } from '../../text/localized-text.ts'
import { type StatedTransfer, transfersOf } from '../facts/stated-items.ts'
import type { Matter } from '../matter.ts'
import { says } from '../phrases/hits.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf } from '../verdict.ts'
import { outside } from './outside.ts'

/** A transfer is told with its mechanism: an adequacy decision, a safeguard, or the derogation that is relied on. */
export const transferMechanism: Rule = {
  id: 'NOTICE-13-1-f',
  article: 'GDPR 13(1)(f) / 14(1)(f)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Siirto kolmanteen maahan on mainittu ilman siirtoperustetta.',
    sv: 'En överföring till tredjeland anges utan överföringsgrund.',
    en: 'A third-country transfer is declared without its transfer mechanism.',
  },
  judge: (matter) => {
    const transfers = declared(matter)
    if (transfers.length === 0) return 'notApplicable'
    return verdictOf(
      transfers
        .filter(
          ({ mechanism, derogation }) =>
            mechanism === undefined || (mechanism === '49' && derogation === undefined),
        )
        .map(({ id, mechanism }) => ({
          path: `transfers/items/${id}/${mechanism === '49' ? 'derogation' : 'mechanism'}`,
        })),
    )
  },
}

/** It is told whether data are transferred, also when they are not. */
export const silentTransfers: Rule = {
  id: 'NOTICE-13-1-f-silent',
  article: 'GDPR 13(1)(f) / 14(1)(f)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, siirretäänkö tietoja ETA-alueen ulkopuolelle.',
    sv: 'Ange om uppgifter överförs utanför EES.',
    en: 'Say whether data are transferred outside the EEA.',
  },
  judge: ({ register, origin, notice }) => {
    if (register.role !== 'controller') return 'notApplicable'
    const { state } = register.transfers
    const said = origin === 'read' && notice !== undefined && says(notice, outside)
    return metWhen(state !== 'notStated' || said, { path: 'transfers' })
  },
}

/** The third country or the organisation is named. */
export const transferDestination: Rule = {
  id: 'NOTICE-13-1-f-country',
  article: 'WP260 annex',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Nimeä kolmannet maat.',
    sv: 'Namnge tredjeländerna.',
    en: 'Name the third countries.',
  },
  judge: (matter) => {
    const transfers = declared(matter)
    if (transfers.length === 0) return 'notApplicable'
    return verdictOf(
      transfers
        .filter(({ country, importer }) => country === undefined && isBlank(importer))
        .map(({ id }) => ({ path: `transfers/items/${id}/country` })),
    )
  },
}

/** It is told how to get a copy of the safeguards on which a transfer rests. */
export const safeguardsCopy: Rule = {
  id: 'NOTICE-13-1-f-copy',
  article: 'GDPR 13(1)(f) / 14(1)(f)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, miten suojatoimista saa jäljennöksen tai minne ne on asetettu saataville.',
    sv: 'Ange hur en kopia av skyddsåtgärderna kan fås eller var de har gjorts tillgängliga.',
    en: 'Tell how to obtain a copy of the transfer safeguards or where they have been made available.',
  },
  judge: ({ register }) => {
    const safeguarded = transfersOf(register).filter(restsOnSafeguards)
    if (safeguarded.length === 0) return 'notApplicable'
    return verdictOf(
      safeguarded
        .filter(({ copy, copyUrl }) => isBlank(copy) && copyUrl === undefined)
        .map(({ id }) => ({ path: `transfers/items/${id}/copy` })),
    )
  },
}

/** A transfer that a notice only makes possible is none yet: what it leaves open is another finding. */
function declared({ register, origin }: Matter): readonly StatedTransfer[] {
  const onlyPossible = ({ condition, country, importer, mechanism }: StatedTransfer) =>
    !isBlank(condition) && country === undefined && isBlank(importer) && mechanism === undefined
  return transfersOf(register).filter((transfer) => origin === 'kept' || !onlyPossible(transfer))
}

function restsOnSafeguards({ mechanism, derogation }: StatedTransfer): boolean {
  return mechanism?.startsWith('46') === true || (mechanism === '49' && derogation === '49-1-2')
}
