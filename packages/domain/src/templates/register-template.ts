import type { Register } from '../register/register.ts'
import type { Term } from '../vocabulary/term.ts'
import type { Outline, Trio } from './outline.ts'
import { registerOf } from './register-of.ts'

/** For whom a template is made. */
export const templateSectors = ['business', 'association', 'municipality'] as const

/** For whom a template is made. */
export type TemplateSector = (typeof templateSectors)[number]

/** A whole register in three languages to begin from; the organisation adds its own contacts and changes what differs. */
export interface RegisterTemplate {
  code: string
  name: Term
  description: Term
  sector: TemplateSector
  register: Register
}

/** The template that an outline describes. */
export function templateOf(sector: TemplateSector, outline: Outline): RegisterTemplate {
  return {
    code: outline.code,
    name: term(outline.name),
    description: term(outline.description),
    sector,
    register: registerOf(outline),
  }
}

function term([fi, sv, en]: Trio): Term {
  return { fi, sv, en }
}
