/** Ids of the parties that a register refers to, each once; content that is no finished register is welcome. */
export function partyReferencesOf(content: unknown): string[] {
  const ids = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('ref' in value && typeof value.ref === 'string') ids.add(value.ref)
    for (const field of Object.values(value)) collect(field)
  }
  collect(content)
  return [...ids].sort()
}
