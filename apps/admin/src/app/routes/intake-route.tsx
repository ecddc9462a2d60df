import { useNavigate, useSearch } from '@tanstack/react-router'
import { IntakePage } from '../../features/intake/intake-page.tsx'
import { useOrganisation } from '../current-organisation.ts'
import { useTakeOrganisation } from '../session.ts'

export function IntakeRoute() {
  const organisation = useOrganisation()
  const { first } = useSearch({ from: '/$organisation/registers/import' })
  const navigate = useNavigate()
  return (
    <IntakePage
      organisation={organisation}
      onOrganisation={useTakeOrganisation()}
      onCreated={(register) =>
        void navigate({
          to: '/$organisation/registers/$register',
          params: { organisation: organisation.content.slug, register },
          search: first ? { first } : {},
        })
      }
    />
  )
}
