import type { Register } from '@seloste/domain'

/** Ids of the parties that a register refers to, each once. */
export function partyReferences(register: Register): string[] {
  const ids = new Set<string>()
  collect(register, ids)
  return [...ids].sort()
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('ref' in value && typeof value.ref === 'string') ids.add(value.ref)
  for (const field of Object.values(value)) collect(field, ids)
}
