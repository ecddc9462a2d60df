import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Rule, Verdict } from '../rule.ts'
import { dataProtectionActInForce, gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

/** Who does not inform people records on which ground and why, and for Art. 14(5)(b) how people are protected. */
export const informingExemption: Rule = {
  id: 'NOTICE-14-5',
  article: 'GDPR 14(5)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Informoinnista poiketaan ilman kirjattua perustetta.',
    sv: 'Undantag från informationsskyldigheten används utan dokumenterad grund.',
    en: 'An exemption from informing is used without a recorded ground.',
  },
  judge: ({ register }) => {
    const { ground } = exemptionOf(register)
    const recorded = register.accountability?.informingExemption !== undefined
    if (!recorded || ground === 'tsl-33' || ground === '13-4') return 'notApplicable'
    return missing(register, ground === '14-5-b' ? ['ground', 'reason', 'safeguards'] : ['ground', 'reason'])
  },
}

/** A restriction for security or supervision keeps the information public, as far as that does not defeat it. */
export const nationalRestriction: Rule = {
  id: 'NOTICE-TSL-33',
  article: 'TSL 33 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Informointivelvollisuutta on rajoitettu tietosuojalain 33 §:n nojalla ilman vaadittuja suojatoimia.',
    sv: 'Informationsskyldigheten har begränsats enligt 33 § i dataskyddslagen utan de skyddsåtgärder som krävs.',
    en: 'Informing is restricted under section 33 of the Data Protection Act without the required safeguards.',
  },
  judge: ({ register }) =>
    exemptionOf(register).ground === 'tsl-33' ? missing(register, ['reason', 'safeguards']) : 'notApplicable',
}

type Recorded = 'ground' | 'reason' | 'safeguards'

function missing(register: ResolvedRegister, asked: readonly Recorded[]): Verdict {
  const exemption = exemptionOf(register)
  const [first] = asked.filter((name) => (exemption[name] ?? '').trim() === '')
  return verdictOf(first === undefined ? [] : [{ path: `accountability/informingExemption/${first}` }])
}

function exemptionOf({ accountability }: ResolvedRegister) {
  return accountability?.informingExemption ?? {}
}
