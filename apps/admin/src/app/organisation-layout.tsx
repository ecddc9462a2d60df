import { Outlet } from '@tanstack/react-router'
import { Suspense, useEffect, useMemo } from 'react'
import { ApiContext, createApi } from '../connection/api.ts'
import { useFreshAssessments } from './assessing/use-fresh-assessments.ts'
import { useNamedOrganisation } from './current-organisation.ts'
import { MissingPage } from './missing-page.tsx'
import { PendingPage } from './pending-page.tsx'
import { rememberOrganisation } from './session.ts'

/** The pages of one organisation: what they ask, they ask in its name. */
export function OrganisationLayout() {
  const id = useNamedOrganisation()?.id
  const api = useMemo(() => createApi(id), [id])
  useEffect(() => {
    if (id !== undefined) rememberOrganisation(id)
  }, [id])
  useFreshAssessments(api, id)
  if (id === undefined) return <MissingPage />
  return (
    <ApiContext value={api} key={id}>
      <Suspense fallback={<PendingPage />}>
        <Outlet />
      </Suspense>
    </ApiContext>
  )
}
