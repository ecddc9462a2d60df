import { basesOf } from '../facts/bases.ts'
import { hasRight, hasUnknownBasis } from '../facts/rights.ts'
import type { Matter } from '../matter.ts'
import type { Rule, Verdict } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import type { ToldRight } from './right-words.ts'
import { isStated } from './stated-rights.ts'

/** Art. 15: everybody has it. */
export const accessStated: Rule = {
  id: 'NOTICE-13-2-b-access',
  article: 'GDPR 13(2)(b) / 14(2)(c), 15',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta saada pääsy tietoihin ei ole mainittu.',
    sv: 'Rätten till tillgång nämns inte.',
    en: 'The right of access is not mentioned.',
  },
  judge: (matter) => stated(matter, 'access'),
}

/** Art. 16: everybody has it. */
export const rectificationStated: Rule = {
  id: 'NOTICE-13-2-b-rectification',
  article: 'GDPR 13(2)(b) / 14(2)(c), 16',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta tietojen oikaisemiseen ei ole mainittu.',
    sv: 'Rätten till rättelse nämns inte.',
    en: 'The right to rectification is not mentioned.',
  },
  judge: (matter) => stated(matter, 'rectification'),
}

/** Art. 17: unless all processing is a legal obligation or a public task. */
export const erasureStated: Rule = {
  id: 'NOTICE-13-2-b-erasure',
  article: 'GDPR 13(2)(b) / 14(2)(c), 17',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta tietojen poistamiseen ei ole mainittu.',
    sv: 'Rätten till radering nämns inte.',
    en: 'The right to erasure is not mentioned.',
  },
  judge: (matter) => {
    const bases = basesOf(matter.register)
    const excluded =
      bases.length > 0 && bases.every(({ basis }) => basis.code === '6-1-c' || basis.code === '6-1-e')
    return excluded && !hasUnknownBasis(matter) ? 'notApplicable' : stated(matter, 'erasure')
  },
}

/** Art. 18: everybody has it. */
export const restrictionStated: Rule = {
  id: 'NOTICE-13-2-b-restriction',
  article: 'GDPR 13(2)(b) / 14(2)(c), 18',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta käsittelyn rajoittamiseen ei ole mainittu.',
    sv: 'Rätten till begränsning av behandling nämns inte.',
    en: 'The right to restriction of processing is not mentioned.',
  },
  judge: (matter) => stated(matter, 'restriction'),
}

/** Art. 20: where processing rests on consent or contract, or a basis is not known. */
export const portabilityStated: Rule = {
  id: 'NOTICE-13-2-b-portability',
  article: 'GDPR 13(2)(b) / 14(2)(c), 20',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta siirtää tiedot järjestelmästä toiseen ei ole mainittu.',
    sv: 'Rätten till dataportabilitet nämns inte.',
    en: 'The right to data portability is not mentioned.',
  },
  judge: (matter) => stated(matter, 'portability', isReadWithUnknownBasis(matter)),
}

/** Art. 21(1), 21(6): where processing rests on an interest or a public task, is research, or a basis is not known. */
export const objectionStated: Rule = {
  id: 'NOTICE-13-2-b-objection',
  article: 'GDPR 13(2)(b) / 14(2)(c), 21(1), 21(6)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vastustamisoikeutta ei ole mainittu.',
    sv: 'Rätten att göra invändningar nämns inte.',
    en: 'The right to object is not mentioned.',
  },
  judge: (matter) => stated(matter, 'objection', isReadWithUnknownBasis(matter)),
}

/** Art. 21(2)–(3): where data are used for direct marketing. */
export const marketingObjectionStated: Rule = {
  id: 'NOTICE-21-2',
  article: 'GDPR 21(2)-(3)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta vastustaa suoramarkkinointia ei ole mainittu.',
    sv: 'Rätten att invända mot direktmarknadsföring nämns inte.',
    en: 'The right to object to direct marketing is not mentioned.',
  },
  judge: (matter) => stated(matter, 'objection-marketing'),
}

function stated(matter: Matter, right: ToldRight, regardless = false): Verdict {
  const { register } = matter
  if (register.role !== 'controller' || !(regardless || hasRight(register, right))) return 'notApplicable'
  return metWhen(isStated(matter, right), { path: 'rights' })
}

/** What a kept register tells of rights follows from its bases; one that was read may have left a basis out. */
function isReadWithUnknownBasis(matter: Matter): boolean {
  return matter.origin === 'read' && hasUnknownBasis(matter)
}
