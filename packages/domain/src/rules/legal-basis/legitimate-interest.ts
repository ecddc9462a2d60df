import { basesOn } from '../facts/bases.ts'
import { controllerOf } from '../facts/controller-of.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** The interest was weighed against the rights of the people, on a day, and was found to prevail. */
export const balancingTest: Rule = {
  id: 'BASIS-6-1-f-lia',
  article: 'GDPR 5(2), 6(1)(f); EDPB 1/2024 (consultation)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Dokumentoi oikeutetun edun tasapainotesti.',
    sv: 'Dokumentera intresseavvägningen för berättigat intresse.',
    en: 'Record the balancing test for legitimate interest.',
  },
  judge: ({ register }) =>
    verdictOver(basesOn(register, '6-1-f'), ({ basis, path }): Violation | undefined => {
      if (basis.assessment === undefined) return { path: `${path}/assessment`, absent: true }
      if (basis.assessedOn === undefined) return { path: `${path}/assessedOn`, absent: true }
      if (basis.interestPrevails === true) return undefined
      const place = `${path}/interestPrevails`
      return basis.interestPrevails === undefined ? { path: place, absent: true } : { path: place }
    }),
}

/** An authority performs its tasks on the ground of law, not of its interests. */
export const interestOfAuthority: Rule = {
  id: 'BASIS-6-1-f-authority',
  article: 'GDPR 6(1) second subparagraph',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Viranomainen ei voi käyttää oikeutettua etua tehtäviään suorittaessaan.',
    sv: 'En myndighet kan inte använda berättigat intresse när den fullgör sina uppgifter.',
    en: 'A public authority cannot use legitimate interest in performing its tasks.',
  },
  judge: (matter) => {
    if (controllerOf(matter)?.party.kind !== 'authority') return 'notApplicable'
    const tasks = basesOn(matter.register, '6-1-f').filter(({ purpose }) => purpose?.statutoryTask !== false)
    return verdictOver(tasks, ({ path }) => ({ path: `${path}/code` }))
  },
}
