import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { dataProtectionActInForce, gdprApplicable } from '../validity.ts'
import { listed } from '../worded.ts'
import { accessItemLabels } from './access-item-labels.ts'
import { type AccessItem, accessItems, type RequestEvents } from './request-events.ts'
import { isGranted, judgeRequests } from './requests-in.ts'

/** The answer to a request for access tells all that Art. 15 lists, as far as there is such a thing. */
export const accessContent: Rule = {
  id: 'DSR-15-content',
  article: 'GDPR 15(1)-(2)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vastauksesta puuttuu 15 artiklan tietoja: {items}.',
    sv: 'Svaret saknar information enligt artikel 15: {items}.',
    en: 'The access reply lacks Article 15 information: {items}.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      (request) => request.right === 'access' && isGranted(request),
      ({ access }) => {
        const missing = accessItems.filter(
          (item) => access?.tells.includes(item) !== true && exists(item, matter.register),
        )
        return missing.length === 0
          ? undefined
          : {
              fact: 'access',
              values: { items: listed(missing.map((item): Worded => accessItemLabels[item])) },
            }
      },
    ),
}

/** A copy is given, the first free of charge, in a common electronic form when it was asked so, others protected. */
export const accessCopy: Rule = {
  id: 'DSR-15-3',
  article: 'GDPR 15(3)-(4); CJEU C-307/22',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Toimita jäljennös tiedoista; ensimmäinen jäljennös on maksuton.',
    sv: 'Lämna en kopia av uppgifterna; den första är gratis.',
    en: 'Provide a copy of the data; the first copy is free.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      (request) => request.right === 'access' && isGranted(request),
      (request) => (isProperCopy(request) ? undefined : { fact: 'access/copy' }),
    ),
}

/** Where the Act restricts access, the rest is given, the reasons are told, and the way through the Ombudsman too. */
export const nationalRestriction: Rule = {
  id: 'DSR-TSL-34',
  article: 'TSL 34 §',
  severity: 'error',
  scopes: ['operations'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Oikeutta saada pääsy tietoihin on rajoitettu tietosuojalain 34 §:n nojalla: anna muut tiedot, ilmoita syyt ja kerro, että tiedot annetaan rekisteröidyn pyynnöstä tietosuojavaltuutetulle.',
    sv: 'Rätten till tillgång har begränsats enligt 34 § i dataskyddslagen: lämna övriga uppgifter, ange skälen och upplys om att uppgifterna på begäran av den registrerade lämnas till dataombudsmannen.',
    en: 'Access restricted under section 34 of the Data Protection Act: give the remaining data and the reasons, and say that the data will be given to the Data Protection Ombudsman at the data subject’s request.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      ({ nationalRestriction: restriction }) => restriction !== undefined,
      ({ nationalRestriction: restriction }) => {
        const explained = restriction?.reasonsTold === true || restriction?.silence !== undefined
        const whole =
          restriction?.ground !== undefined &&
          restriction.restGiven === true &&
          restriction.ombudsmanTold === true
        return whole && explained ? undefined : { fact: 'nationalRestriction' }
      },
    ),
}

function isProperCopy({ access, askedElectronically, burden }: RequestEvents): boolean {
  const copy = access?.copy
  if (copy === undefined) return false
  const free = copy.charged !== true || burden?.demonstration !== undefined
  return free && copy.othersProtected !== false && (askedElectronically !== true || copy.electronic === true)
}

/** Automated decisions, safeguards of transfers and other sources are told of where there are some. */
function exists(item: AccessItem, { automatedDecisions, transfers, sources }: ResolvedRegister): boolean {
  if (item === 'automatedDecisions') return automatedDecisions.state !== 'none'
  if (item === 'transferSafeguards') return transfers.state === 'stated' && transfers.items.length > 0
  if (item !== 'sources' || sources.state !== 'stated') return true
  return sources.items.some(({ term }) => term !== 'data-subject')
}
