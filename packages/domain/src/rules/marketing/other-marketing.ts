import { directMarketingOf, isByPostOrCall, isElectronic, practises } from '../facts/marketing-of.ts'
import { contactPersons, isAbout, isOnlyAbout } from '../facts/people-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** Post and calls to a person: not against a prohibition, which is easy and free to make. */
export const postAndCalls: Rule = {
  id: 'MKT-200-2',
  article: 'SVPL 200 § 2 mom',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Noudata kieltoja ja tarjoa helppo ja maksuton tapa kieltää puhelin- ja postimarkkinointi.',
    sv: 'Respektera förbud och erbjud ett enkelt och avgiftsfritt sätt att förbjuda telefon- och postmarknadsföring.',
    en: 'Respect prohibitions and offer an easy and free way to prohibit telephone and postal marketing.',
  },
  judge: ({ register }) => {
    if (isOnlyAbout(register, contactPersons)) return 'notApplicable'
    return verdictOver(directMarketingOf(register).filter(isByPostOrCall), (purpose) =>
      practises(purpose, 'prohibitionsHonoured')
        ? undefined
        : { path: `purposes/${purpose.id}/marketing/practices`, absent: true },
    )
  },
}

/** Mobile subscriptions are not sold by telephone to a consumer who has not asked for it. */
export const mobileSubscriptions: Rule = {
  id: 'MKT-201',
  article: 'SVPL 201 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Matkapuhelinliittymää ei saa markkinoida kuluttajalle puhelimitse ilman tämän pyyntöä.',
    sv: 'Mobilabonnemang får inte marknadsföras till konsumenter per telefon utan begäran.',
    en: 'Mobile subscriptions may not be marketed to consumers by telephone without their request.',
  },
  judge: ({ register }) => {
    if (isOnlyAbout(register, contactPersons)) return 'notApplicable'
    return verdictOver(
      directMarketingOf(register).filter(
        ({ marketing, channels }) =>
          marketing?.mobileSubscriptions === true && channels?.includes('phone') === true,
      ),
      (purpose) =>
        practises(purpose, 'atConsumerRequest') || practises(purpose, 'ownMobileCustomers')
          ? undefined
          : { path: `purposes/${purpose.id}/marketing/practices` },
    )
  },
}

/** Marketing to organisations stops when they say so, and every electronic message lets them say so. */
export const marketingToOrganisations: Rule = {
  id: 'MKT-202',
  article: 'SVPL 202 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yhteisöille suunnatussa markkinoinnissa on annettava mahdollisuus kieltää markkinointi helposti ja maksutta jokaisessa viestissä.',
    sv: 'Vid marknadsföring till organisationer ska varje meddelande ge möjlighet att enkelt och avgiftsfritt förbjuda marknadsföringen.',
    en: 'Marketing to organisations must offer an easy and free opt-out in every message.',
  },
  judge: ({ register }) => {
    if (!isAbout(register, contactPersons)) return 'notApplicable'
    return verdictOver(directMarketingOf(register), (purpose) =>
      practises(purpose, 'prohibitionsHonoured') &&
      (!isElectronic(purpose) || practises(purpose, 'optOutInMessages'))
        ? undefined
        : { path: `purposes/${purpose.id}/marketing/practices`, absent: true },
    )
  },
}
