import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { languages } from '../../text/language.ts'
import { daysBetween, isRecent } from '../../time/date-after.ts'
import { type AdequacyDecision, adequacyDecisions } from '../../vocabulary/adequacy-decisions.ts'
import { isAbout, staff } from '../facts/people-of.ts'
import { recipientsOf, type StatedTransfer, transfersOf } from '../facts/stated-items.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'
import { wordedDate } from '../worded.ts'
import { decisionOn } from './adequate-countries.ts'
import { destinationOf, isOutside } from './outside-places.ts'

const noCountry = { fi: 'maata ei ole kerrottu', sv: 'landet är inte angivet', en: 'no country is stated' }

/** Decisions that cover businesses and no authorities. */
const businessesOnly: ReadonlySet<string | undefined> = new Set(['CA', 'JP', 'US'])

/** An adequacy decision is there, in force on the day, and for such an importer. */
export const adequacyCovers: Rule = {
  id: 'TRANS-45-valid',
  article: 'GDPR 45',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Riittävyyspäätös ei kata tätä siirtoa ({country}).',
    sv: 'Beslutet om adekvat skyddsnivå täcker inte denna överföring ({country}).',
    en: 'The adequacy decision does not cover this transfer ({country}).',
  },
  judge: ({ register }, { date }) =>
    verdictOver(adequateTransfers(register), (transfer) => {
      const decision = decisionFor(transfer)
      const inForce = decision !== undefined && decision.adopted <= date && date <= (endOf(decision) ?? date)
      const covered = !businessesOnly.has(transfer.country) || !goesToAuthority(register, transfer)
      return inForce && covered
        ? undefined
        : {
            path: `transfers/items/${transfer.id}/mechanism`,
            values: { country: destinationOf(transfer) ?? noCountry },
          }
    }),
}

/** The decision on the United States covers those who are certified, and data on staff only where they say so. */
export const certifiedImporter: Rule = {
  id: 'TRANS-45-dpf',
  article: 'Decision (EU) 2023/1795',
  severity: 'error',
  scopes: ['register'],
  validFrom: '2023-07-10',
  message: {
    fi: 'Tarkista yhdysvaltalaisen vastaanottajan Data Privacy Framework -sertifiointi.',
    sv: 'Kontrollera den amerikanska mottagarens certifiering enligt Data Privacy Framework.',
    en: 'Verify the US recipient’s Data Privacy Framework certification.',
  },
  judge: ({ register }, { date, parameters }) =>
    verdictOver(
      adequateTransfers(register).filter(({ country }) => country === 'US'),
      ({ id, certificationCheckedOn, certificationCoversStaff }): Violation | undefined => {
        const path = `transfers/items/${id}`
        if (!isRecent(certificationCheckedOn, parameters.certificationCheckMonths, date)) {
          const absent = certificationCheckedOn === undefined ? ({ absent: true } as const) : {}
          return { path: `${path}/certificationCheckedOn`, ...absent }
        }
        return isAbout(register, staff) && certificationCoversStaff !== true
          ? { path: `${path}/certificationCoversStaff` }
          : undefined
      },
    ),
}

/** A decision that ends soon is told of in time to find another mechanism. */
export const adequacyExpires: Rule = {
  id: 'TRANS-45-expiry',
  article: 'GDPR 45(3)',
  severity: 'info',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Riittävyyspäätös ({country}) päättyy {date}.',
    sv: 'Beslutet om adekvat skyddsnivå för {country} löper ut {date}.',
    en: 'The adequacy decision for {country} expires on {date}.',
  },
  judge: ({ register }, { date, parameters }) =>
    verdictOver(
      adequateTransfers(register).flatMap((transfer) => {
        const decision = decisionFor(transfer)
        const end = decision === undefined ? undefined : endOf(decision)
        return end === undefined || end < date ? [] : [{ transfer, end }]
      }),
      ({ transfer, end }) =>
        daysBetween(date, end) > parameters.adequacyExpiryDays
          ? undefined
          : {
              path: `transfers/items/${transfer.id}/mechanism`,
              values: { country: destinationOf(transfer) ?? noCountry, date: wordedDate(end) },
            },
    ),
}

/** Transfers that rest on an adequacy decision; what stays in the EEA is none. */
function adequateTransfers(register: ResolvedRegister): readonly StatedTransfer[] {
  return transfersOf(register).filter(
    ({ mechanism, country }) => mechanism === '45' && (country === undefined || isOutside(country)),
  )
}

/** By the country, else by the name of the international organisation that imports the data. */
function decisionFor({ country, importer }: StatedTransfer): AdequacyDecision | undefined {
  if (country !== undefined) return decisionOn(country)
  return Object.values<AdequacyDecision>(adequacyDecisions).find((decision) =>
    languages.some((language) => importer?.[language]?.includes(decision[language])),
  )
}

/** The last day, where the decision has one; a remark on its review is none. */
function endOf({ validUntil }: AdequacyDecision): string | undefined {
  return validUntil !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(validUntil) ? validUntil : undefined
}

function goesToAuthority(register: ResolvedRegister, { recipient }: StatedTransfer): boolean {
  const importer = recipientsOf(register).find(({ id }) => id === recipient)
  return importer?.role === 'authority' || importer?.party?.kind === 'authority'
}
