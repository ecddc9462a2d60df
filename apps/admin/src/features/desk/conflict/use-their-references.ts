import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../../connection/api.ts'
import type { Desk } from '../editing/desk-context.ts'

/** Gets to know the parties and terms that the other side refers to, so that they can be told in words. */
export function useTheirReferences(desk: Desk, registerId: string, version: number): void {
  const api = useApi()
  useQuery({
    queryKey: ['references', registerId, version],
    queryFn: async () => {
      const { parties, terms } = await api.registers.desk.query({ id: registerId })
      const known = desk.known.get()
      desk.known.set({
        parties: new Map([...known.parties, ...Object.entries(parties)]),
        terms: new Map([...known.terms, ...terms.map((term) => [term.id, term] as const)]),
      })
      return true
    },
    gcTime: 0,
  })
}
