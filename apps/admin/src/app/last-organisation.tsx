import { Navigate, useParams } from '@tanstack/react-router'
import { lastOrganisation, useSession } from './session.ts'

/** Leads to the registers of the organisation named or worked in last; to founding one when there is none. */
export function LastOrganisation() {
  const last = lastOrganisation(useSession())
  const { organisation } = useParams({ strict: false })
  const slug = organisation ?? last?.content.slug
  if (slug === undefined) return <Navigate to="/new" replace />
  return <Navigate to="/$organisation/registers" params={{ organisation: slug }} replace />
}
