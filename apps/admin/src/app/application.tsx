import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { failureOf } from '../connection/failure.ts'
import { locales, useLanguage } from '../language/interface-language.ts'
import { router } from './router.tsx'
import { type Session, sessionKey } from './session.ts'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      // A refusal stays a refusal; only what may pass by itself is asked again.
      retry: (count, error) => count < 2 && ['lost', 'unavailable'].includes(failureOf(error).code),
    },
    // Out of reach is told, not waited for in silence.
    mutations: { networkMode: 'always' },
  },
})

/** The desk for a person who is signed in. */
export function Application({ session }: { session: Session }) {
  const language = useLanguage()
  if (queries.getQueryData(sessionKey) === undefined) queries.setQueryData(sessionKey, session)
  return (
    <I18nProvider locale={locales[language]}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  )
}
