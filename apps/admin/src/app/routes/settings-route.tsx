import { useNavigate, useSearch } from '@tanstack/react-router'
import { SettingsPage } from '../../features/organisation/settings-page.tsx'
import { useOrganisation } from '../current-organisation.ts'
import { useTakeOrganisation } from '../session.ts'

export function SettingsRoute() {
  const organisation = useOrganisation()
  const take = useTakeOrganisation()
  const navigate = useNavigate()
  const { fact } = useSearch({ from: '/$organisation/settings' })
  return (
    <SettingsPage
      key={organisation.id}
      organisation={organisation}
      at={fact}
      onSaved={(kept) => {
        take(kept)
        if (kept.content.slug !== organisation.content.slug)
          void navigate({
            to: '/$organisation/settings',
            params: { organisation: kept.content.slug },
            replace: true,
            ignoreBlocker: true,
          })
      }}
    />
  )
}
