import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Purpose } from '../../register/purpose.ts'
import { basesOfPurpose } from '../facts/bases.ts'
import { directMarketingOf, isElectronic, practises } from '../facts/marketing-of.ts'
import { contactPersons, isOnlyAbout } from '../facts/people-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** Electronic marketing to a person: consent beforehand, or the exception for one's own customers. */
export const marketingPermission: Rule = {
  id: 'MKT-200-consent',
  article: 'SVPL 917/2014 200 § 1 mom',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Sähköinen suoramarkkinointi luonnolliselle henkilölle vaatii ennakkosuostumuksen tai asiakaspoikkeuksen.',
    sv: 'Elektronisk direktmarknadsföring till fysiska personer kräver samtycke på förhand eller kundundantaget.',
    en: 'Electronic direct marketing to individuals needs prior consent or the existing-customer exception.',
  },
  judge: ({ register }) =>
    verdictOver(toPersons(register), (purpose) =>
      purpose.marketing?.permission !== undefined ||
      basesOfPurpose(register, purpose).some(({ code }) => code === '6-1-a')
        ? undefined
        : { path: `purposes/${purpose.id}/marketing/permission`, absent: true },
    ),
}

/** Under the exception a customer can say no, free of charge, when the address is asked and in every message. */
export const customerOptOut: Rule = {
  id: 'MKT-200-3-optout',
  article: 'SVPL 200 § 3 mom',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tarjoa mahdollisuus kieltää markkinointi maksutta yhteystietoa kerättäessä ja jokaisessa viestissä.',
    sv: 'Erbjud möjlighet att avgiftsfritt förbjuda marknadsföring när kontaktuppgiften samlas in och i varje meddelande.',
    en: 'Offer a free opt-out when collecting the address and in every message.',
  },
  judge: ({ register }) =>
    verdictOver(
      directMarketingOf(register).filter(({ marketing }) => marketing?.permission === 'customerException'),
      (purpose) =>
        practises(purpose, 'optOutAtCollection', 'optOutInMessages')
          ? undefined
          : { path: `purposes/${purpose.id}/marketing/practices`, absent: true },
    ),
}

/** A message shows that it is marketing, whom it is from and where one says no. */
export const recognisableMessages: Rule = {
  id: 'MKT-203',
  article: 'SVPL 203 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Markkinointiviesti on voitava tunnistaa, lähettäjää ei saa peittää ja viestissä on oltava toimiva osoite kieltoa varten.',
    sv: 'Ett marknadsföringsmeddelande ska kunna kännas igen, avsändaren får inte döljas och det ska finnas en giltig adress för avanmälan.',
    en: 'A marketing message must be recognisable, show its sender and have a valid address for stopping it.',
  },
  judge: ({ register }) =>
    verdictOver(directMarketingOf(register).filter(isElectronic), (purpose) =>
      practises(purpose, 'recognisable', 'senderShown', 'stopAddress')
        ? undefined
        : { path: `purposes/${purpose.id}/marketing/practices`, absent: true },
    ),
}

function toPersons(register: ResolvedRegister): readonly Purpose[] {
  return isOnlyAbout(register, contactPersons) ? [] : directMarketingOf(register).filter(isElectronic)
}
