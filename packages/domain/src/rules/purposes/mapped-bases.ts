import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { LegalBasis } from '../../register/legal-basis.ts'
import type { Purpose } from '../../register/purpose.ts'
import { languages } from '../../text/language.ts'
import { basesOf } from '../facts/bases.ts'
import type { Fix, Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { wordedPhrase } from '../worded.ts'

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

/** Bases are split without doubt where one purpose alone rests on them, or each says itself for which purpose it is. */
function fixOf(register: ResolvedRegister): { fix?: Fix } {
  const open = register.purposes.filter((purpose) => purpose.legalBases.length === 0)
  const [first, ...others] = open
  if (first === undefined) return {}
  const single = {
    fi: 'Siirrä oikeusperusteet tarkoitukselle',
    sv: 'Flytta de rättsliga grunderna till ändamålet',
    en: 'Move the legal bases to the purpose',
  }
  if (others.length === 0) return { fix: moved(single, [[first, register.legalBases]]) }
  const split = open.map(
    (purpose) => [purpose, register.legalBases.filter((basis) => isFor(basis, purpose))] as const,
  )
  const each = split.flatMap(([, bases]) => bases)
  const isSure =
    split.every(([, bases]) => bases.length > 0) &&
    each.length === register.legalBases.length &&
    new Set(each).size === each.length
  return isSure ? { fix: moved(splitLabel, split) } : {}
}

const splitLabel: Worded = {
  fi: 'Jaa oikeusperusteet tarkoituksilleen',
  sv: 'Dela de rättsliga grunderna på sina ändamål',
  en: 'Split the legal bases between their purposes',
}

function moved(label: Worded, split: readonly (readonly [Purpose, readonly LegalBasis[]])[]): Fix {
  const own = split.map(([{ id }, value]) => ({ path: `purposes/${id}/legalBases`, value }))
  return { label, changes: [...own, { path: 'legalBases', value: [] }] }
}

/** What a basis says that it is used for is the purpose, word for word. */
function isFor({ appliesTo }: LegalBasis, purpose: Purpose): boolean {
  const said = wordedPhrase('purpose', purpose)
  return languages.some((language) => {
    const text = plain(appliesTo?.[language] ?? '')
    return text !== '' && text === plain(said[language])
  })
}

function plain(text: string): string {
  return text.trim().replace(/\.$/, '').toLowerCase()
}
