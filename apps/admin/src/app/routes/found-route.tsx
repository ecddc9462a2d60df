import { useNavigate } from '@tanstack/react-router'
import { FoundOrganisationPage } from '../../features/founding/found-organisation-page.tsx'
import { useTakeOrganisation } from '../session.ts'

export function FoundRoute() {
  const navigate = useNavigate()
  const take = useTakeOrganisation()
  return (
    <FoundOrganisationPage
      onFounded={(founded) => {
        take(founded)
        const params = { organisation: founded.content.slug }
        void navigate({ to: '/$organisation/registers/new', params, search: { first: true } })
      }}
    />
  )
}
