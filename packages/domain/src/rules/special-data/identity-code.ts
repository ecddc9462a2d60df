import type { IdentificationMeans } from '../../register/rights-procedure.ts'
import { identityCodesOf } from '../facts/data-of.ts'
import type { Rule, Violation } from '../rule.ts'
import { dataProtectionActInForce } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** The personal identity code has a ground of its own in the Act. */
export const identityCodeGround: Rule = {
  id: 'BASIS-TSL-29',
  article: 'TSL 29 § 1-2 mom',
  severity: 'error',
  scopes: ['register'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Henkilötunnusta käsitellään ilman tietosuojalain 29 §:n perustetta.',
    sv: 'Personbeteckning behandlas utan grund enligt 29 § i dataskyddslagen.',
    en: 'The personal identity code is processed without a section 29 ground.',
  },
  judge: ({ register }) =>
    verdictOver(identityCodesOf(register), ({ data, path }) =>
      data.identityCodeGround === undefined
        ? { path: `${path}/identityCodeGround`, absent: true }
        : undefined,
    ),
}

/** The code is not printed where it is not needed. */
export const identityCodeOnDocuments: Rule = {
  id: 'BASIS-TSL-29-print',
  article: 'TSL 29 § 4 mom',
  severity: 'error',
  scopes: ['register'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Henkilötunnusta ei tule merkitä tarpeettomasti rekisterin perusteella tulostettuihin tai laadittuihin asiakirjoihin.',
    sv: 'Personbeteckningen ska inte onödigtvis antecknas i handlingar som skrivs ut eller upprättas utifrån registret.',
    en: 'Do not print the personal identity code on documents unnecessarily.',
  },
  judge: ({ register }) =>
    verdictOver(identityCodesOf(register), ({ data, path }): Violation | undefined => {
      const place = `${path}/identityCodeOnDocuments`
      if (data.identityCodeOnDocuments === undefined) return { path: place, absent: true }
      return data.identityCodeOnDocuments === 'always' ? { path: place } : undefined
    }),
}

/** Whoever knows a name and a code is not the person: that is no proof of identity. */
export const identityByCodeAlone: Rule = {
  id: 'BASIS-TSL-29-ident',
  article: 'TSL 29 § 5 mom (in force 1.1.2024)',
  severity: 'error',
  scopes: ['register', 'operations'],
  validFrom: '2024-01-01',
  message: {
    fi: 'Henkilöllisyyttä ei saa todentaa pelkällä henkilötunnuksella tai nimen ja henkilötunnuksen yhdistelmällä.',
    sv: 'Identitet får inte kontrolleras enbart med personbeteckning eller med namn och personbeteckning.',
    en: 'Identity must not be verified with the personal identity code alone or with name and code only.',
  },
  judge: ({ register, operations }) => {
    const checks = (operations?.requests ?? []).map(({ id, identityCheck }) => ({
      means: identityCheck?.means,
      path: `requests/${id}/identityCheck`,
    }))
    return verdictOver(
      [{ means: register.rights.identifiedBy, path: 'rights/identifiedBy' }, ...checks].filter(
        ({ means }) => means !== undefined && means.length > 0,
      ),
      ({ means, path }) => (restsOnCode(means) ? { path } : undefined),
    )
  },
}

function restsOnCode(means: readonly IdentificationMeans[] = []): boolean {
  return means.includes('identityCode') && means.every((one) => one === 'identityCode' || one === 'name')
}
