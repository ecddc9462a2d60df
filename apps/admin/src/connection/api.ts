import type { AppRouter } from '@seloste/api'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createContext, use } from 'react'
import { interfaceLanguage } from '../language/interface-language.ts'
import { watchedFetch } from './watched-fetch.ts'

/** Most questions of one request; the server takes no more. */
const mostCalls = 20

/** Asks the server; without an organisation only what needs none. */
export function createApi(organisationId?: string) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: '/api/trpc',
        maxItems: mostCalls,
        maxURLLength: 6000,
        fetch: watchedFetch,
        headers: () => ({
          'x-seloste-language': interfaceLanguage(),
          ...(organisationId !== undefined && { 'x-seloste-organisation': organisationId }),
        }),
      }),
    ],
  })
}

/** How the server is asked, in the name of one organisation. */
export type Api = ReturnType<typeof createApi>

/** Gives the client of the organisation at hand to the features. */
export const ApiContext = createContext<Api>(createApi())

/** The client of the organisation at hand. */
export function useApi(): Api {
  return use(ApiContext)
}
