import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { judgeRequests } from './requests-in.ts'

/** A request costs nothing, unless the controller shows that it is manifestly unfounded or excessive. */
export const unfoundedRequest: Rule = {
  id: 'DSR-12-5',
  article: 'GDPR 12(5)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjaa, miksi pyyntö on ilmeisen perusteeton tai kohtuuton.',
    sv: 'Dokumentera varför begäran är uppenbart ogrundad eller orimlig.',
    en: 'Record why the request is manifestly unfounded or excessive.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      ({ burden }) => burden !== undefined,
      ({ burden }) =>
        burden?.demonstration === undefined || burden.fee === 'unreasonable' ? { fact: 'burden' } : undefined,
    ),
}

/** Who asks is doubted with reason, and asked no more than is needed: no copy of an identity document as a rule. */
export const identityDoubt: Rule = {
  id: 'DSR-12-6',
  article: 'GDPR 12(6), 5(1)(c); EDPB 01/2022',
  severity: 'warning',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Pyydä lisätietoja henkilöllisyyden vahvistamiseksi vain, jos on perusteltua syytä epäillä henkilöllisyyttä.',
    sv: 'Begär ytterligare information för identifiering endast om det finns rimliga skäl att betvivla identiteten.',
    en: 'Ask for extra identification only when there is reasonable doubt.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      ({ identityCheck }) => identityCheck !== undefined,
      ({ identityCheck }) =>
        identityCheck?.doubt === undefined || identityCheck.documentCopy === true
          ? { fact: 'identityCheck' }
          : undefined,
    ),
}
