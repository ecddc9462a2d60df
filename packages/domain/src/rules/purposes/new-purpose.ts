import type { Purpose } from '../../register/purpose.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

/**
 * A purpose that came after the data were collected was told before it began, and its compatibility with the first
 * ones is recorded unless it rests on consent or law (Art. 6(4)).
 */
export const newPurpose: Rule = {
  id: 'NOTICE-13-3',
  article: 'GDPR 13(3) / 14(4)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Uusi käsittelyn tarkoitus on lisätty ilmoittamatta siitä rekisteröidyille etukäteen.',
    sv: 'Ett nytt ändamål har lagts till utan att de registrerade först har informerats.',
    en: 'A new purpose was added without informing the data subjects first.',
  },
  judge: ({ register }) => {
    const added = register.purposes.flatMap((purpose) =>
      purpose.addedOn === undefined ? [] : [{ purpose, addedOn: purpose.addedOn }],
    )
    if (added.length === 0) return 'notApplicable'
    return verdictOf(
      added.flatMap(({ purpose, addedOn }) => {
        const told = purpose.toldOn !== undefined && purpose.toldOn <= addedOn
        if (!told) return [{ path: `purposes/${purpose.id}/toldOn` }]
        return needsCompatibility(purpose) ? [{ path: `purposes/${purpose.id}/compatibility` }] : []
      }),
    )
  },
}

function needsCompatibility({ legalBases, compatibility }: Purpose): boolean {
  const free = legalBases.some(({ code }) => code === '6-1-a' || code === '6-1-c')
  return !free && (compatibility ?? '').trim() === ''
}
