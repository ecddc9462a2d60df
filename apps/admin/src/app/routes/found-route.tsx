import { useNavigate } from '@tanstack/react-router'
import { FoundOrganisationPage } from '../../features/founding/found-organisation-page.tsx'
import { useSession, useTakeOrganisation } from '../session.ts'

export function FoundRoute() {
  const navigate = useNavigate()
  const take = useTakeOrganisation()
  const { user } = useSession()
  return (
    <FoundOrganisationPage
      personId={user.id}
      onFounded={(founded) => {
        take(founded)
        const params = { organisation: founded.content.slug }
        void navigate({ to: '/$organisation/registers/new', params, search: { first: true } })
      }}
    />
  )
}
