import type { KeptOrganisation, Membership } from '@seloste/domain'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { createApi } from '../connection/api.ts'

/** Who is signed in, and to which organisations they belong. */
export interface Session {
  user: { id: string; name: string; email: string }
  memberships: readonly Membership[]
}

/** Under which key the session is held. */
export const sessionKey = ['session'] as const

/** Who is signed in. The shell is shown to nobody else, so it is always there. */
export function useSession(): Session {
  return useSuspenseQuery({
    queryKey: sessionKey,
    queryFn: (): Promise<Session> => createApi().session.get.query(),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}

/** Takes a founded or changed organisation into the session. */
export function useTakeOrganisation(): (organisation: KeptOrganisation) => void {
  const queries = useQueryClient()
  return (organisation) =>
    queries.setQueryData<Session>(sessionKey, (session) => {
      if (session === undefined) return session
      const isKnown = session.memberships.some((one) => one.organisation.id === organisation.id)
      return {
        ...session,
        memberships: isKnown
          ? session.memberships.map((one) =>
              one.organisation.id === organisation.id ? { ...one, organisation } : one,
            )
          : [...session.memberships, { organisation, role: 'owner' as const }],
      }
    })
}

const key = 'seloste.organisation'

/** Remembers in this browser in which organisation the person worked last. */
export function rememberOrganisation(id: string): void {
  localStorage.setItem(key, id)
}

/** The organisation in which the person worked last, else the first of theirs. */
export function lastOrganisation({ memberships }: Session): KeptOrganisation | undefined {
  const last = localStorage.getItem(key)
  return (memberships.find((one) => one.organisation.id === last) ?? memberships[0])?.organisation
}
