import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { basesOf } from '../facts/bases.ts'
import type { Fix } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** Where there are several bases, each purpose says on which it rests. */
export const mappedBases: Rule = {
  id: 'NOTICE-13-1-c-map',
  article: 'GDPR 13(1)(c); EDPB binding decision 1/2021',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, mihin tarkoitukseen kukin oikeusperuste liittyy.',
    sv: 'Ange vilken rättslig grund som gäller för vilket ändamål.',
    en: 'Say which legal basis applies to which purpose.',
  },
  judge: ({ register }) => {
    const codes = new Set(basesOf(register).flatMap(({ basis }) => basis.code ?? []))
    if (codes.size < 2) return 'notApplicable'
    const whole = new Set(register.legalBases.flatMap(({ code }) => code ?? []))
    const joined = whole.size > 1 && register.purposes.some(({ legalBases }) => legalBases.length === 0)
    return metWhen(!joined, { path: 'legalBases', ...fixOf(register) })
  },
}

/** Bases that a single purpose rests on are its own. */
function fixOf({ purposes, legalBases }: ResolvedRegister): { fix?: Fix } {
  const [first, ...others] = purposes.filter((purpose) => purpose.legalBases.length === 0)
  if (first === undefined || others.length > 0) return {}
  return {
    fix: {
      label: {
        fi: 'Siirrä oikeusperusteet tarkoitukselle',
        sv: 'Flytta de rättsliga grunderna till ändamålet',
        en: 'Move the legal bases to the purpose',
      },
      changes: [
        { path: `purposes/${first.id}/legalBases`, value: legalBases },
        { path: 'legalBases', value: [] },
      ],
    },
  }
}
