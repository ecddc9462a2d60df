import { emptyRegister, type FrozenRegister, freezeRegister } from '@seloste/domain'

/** A register in the frozen form, with a fact or two. */
export function sampleRegister(name: string): FrozenRegister {
  const register = {
    ...emptyRegister({ fi: name }),
    purposes: [{ id: 'p1', term: 'crm' as const, legalBases: [{ id: 'b1', code: '6-1-f' as const }] }],
    retention: [{ id: 'r1', duration: 'P3M', trigger: { term: 'customer-end' as const } }],
  }
  const organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi' as const] }
  return freezeRegister(register, organisation, { parties: new Map(), terms: new Map() })
}
