import { type OwnTerm, type Party, partyReferencesOf, type Referable, type Scope } from '@seloste/domain'
import type { Stores } from './asking/context.ts'

/** The parties and own terms that the contents of registers refer to. */
export async function referencesOf(
  stores: Stores,
  scope: Scope,
  ...contents: readonly unknown[]
): Promise<Referable & { ownTerms: readonly OwnTerm[]; partiesById: Record<string, Party> }> {
  const ids = new Set(contents.flatMap((content) => partyReferencesOf(content)))
  const [parties, ownTerms] = await Promise.all([
    ids.size === 0 ? new Map<string, Party>() : stores.parties.find(scope, [...ids]),
    stores.terms.list(scope),
  ])
  const terms = new Map(ownTerms.map((term) => [term.id, term]))
  return { parties, terms, ownTerms, partiesById: Object.fromEntries(parties) }
}
