import type { AppRouter } from '@seloste/api'
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink,
  type TRPCClient,
} from '@trpc/client'
import { createContext, use } from 'react'
import { interfaceLanguage } from '../language/interface-language.ts'
import { watchedFetch } from './watched-fetch.ts'

/** Most questions of one request; the server takes no more. */
const mostCalls = 20

/** How the server is asked, in the name of one organisation. Named, since the compiler does not write out all of it. */
export interface Api extends TRPCClient<AppRouter> {}

/** Asks the server; without an organisation only what needs none. */
export function createApi(organisationId?: string): Api {
  const url = '/api/trpc'
  const headers = () => ({
    'x-seloste-language': interfaceLanguage(),
    ...(organisationId !== undefined && { 'x-seloste-organisation': organisationId }),
  })
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ input }) => isNonJsonSerializable(input),
        true: httpLink({
          url,
          headers: ({ op }) => ({
            ...headers(),
            ...workOf(op.context),
            'x-seloste-file': fileNameOf(op.input),
          }),
          fetch: watchedFetch,
        }),
        false: splitLink({
          condition: ({ context }) => context['outlivesPage'] === true,
          true: httpLink({ url, headers, fetch: lastingFetch }),
          false: splitLink({
            condition: ({ context }) => typeof context['work'] === 'string',
            true: httpLink({
              url,
              headers: ({ op }) => ({ ...headers(), ...workOf(op.context) }),
              fetch: watchedFetch,
            }),
            false: httpBatchLink({
              url,
              headers,
              fetch: watchedFetch,
              maxItems: mostCalls,
              maxURLLength: 6000,
            }),
          }),
        }),
      }),
    ],
  })
}

/** Options of a request that is sent at once and goes on when its page is closed; it may carry 64 kB. */
export const outlivingPage = { context: { outlivesPage: true } }

/** Options of a request whose work has a name, under which it can be asked how far it is. */
export function namedWork(work: string) {
  return { context: { work } }
}

function workOf({ work }: Record<string, unknown>): Record<string, string> {
  return typeof work === 'string' ? { 'x-seloste-work': work } : {}
}

/** A file is sent as it is, its name beside it. */
function fileNameOf(input: unknown): string {
  return input instanceof File ? encodeURIComponent(input.name.slice(-300)) : ''
}

function lastingFetch(input: RequestInfo | URL | string, init?: object): Promise<Response> {
  return watchedFetch(input, { ...init, keepalive: true })
}

/** Gives the client of the organisation at hand to the features. */
export const ApiContext = createContext<Api>(createApi())

/** The client of the organisation at hand. */
export function useApi(): Api {
  return use(ApiContext)
}
