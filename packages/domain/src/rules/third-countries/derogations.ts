import type { derogationConditions, Transfer } from '../../register/transfer.ts'
import { controllerOf } from '../facts/controller-of.ts'
import { transfersOf } from '../facts/stated-items.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

type Derogation = NonNullable<Transfer['derogation']>

const conditions: Partial<Record<Derogation, readonly (typeof derogationConditions)[number][]>> = {
  '49-1-b': ['occasional'],
  '49-1-c': ['occasional'],
  '49-1-e': ['occasional'],
  '49-1-2': ['occasional', 'limitedNumber', 'authorityInformed', 'subjectsInformed'],
}

/** Art. 49(3): in the exercise of their powers these are not for authorities. */
const notForAuthorities: ReadonlySet<Derogation> = new Set(['49-1-a', '49-1-b', '49-1-c', '49-1-2'])

/** A derogation is named and its conditions are met: most are for what happens now and then. */
export const derogation: Rule = {
  id: 'TRANS-49',
  article: 'GDPR 49; EDPB 2/2018',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjaa poikkeusperuste ja tarkista sen edellytykset; sopimukseen ja oikeusvaateeseen perustuvan siirron on oltava satunnainen.',
    sv: 'Dokumentera undantaget och kontrollera villkoren; överföringar som grundar sig på avtal eller rättsliga anspråk ska vara enstaka.',
    en: 'Record the derogation and check its conditions; contract and legal-claim transfers must be occasional.',
  },
  judge: (matter) => {
    const isAuthority = controllerOf(matter)?.party.kind === 'authority'
    return verdictOver(
      transfersOf(matter.register).filter(({ mechanism }) => mechanism === '49'),
      ({ id, derogation: ground, derogationConditions: met }) => {
        const path = `transfers/items/${id}`
        if (ground === undefined) return { path: `${path}/derogation`, absent: true }
        if (isAuthority && notForAuthorities.has(ground)) return { path: `${path}/derogation` }
        const all = (conditions[ground] ?? []).every((condition) => met?.includes(condition) === true)
        return all ? undefined : { path: `${path}/derogationConditions`, absent: true }
      },
    )
  },
}
