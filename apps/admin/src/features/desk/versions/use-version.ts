import type { Party } from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../../connection/api.ts'
import { type Desk, useDesk } from '../editing/desk-context.ts'

/** A kept version; the desk gets to know the parties that it names. Nothing is asked for no version. */
export function useVersion(registerId: string, version: number | undefined) {
  const api = useApi()
  const desk = useDesk()
  return useQuery({
    queryKey: ['version', registerId, version],
    enabled: version !== undefined,
    queryFn: async () => {
      const found = await api.registers.version.query({ id: registerId, version: version ?? 1 })
      makeKnown(desk, found.parties)
      return found
    },
  })
}

function makeKnown(desk: Desk, parties: Readonly<Record<string, Party>>): void {
  const known = desk.known.get()
  desk.known.set({ ...known, parties: new Map([...Object.entries(parties), ...known.parties]) })
}
