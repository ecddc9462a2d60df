import { useNavigate, useSearch } from '@tanstack/react-router'
import { BeginRegisterPage } from '../../features/founding/begin-register-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function BeginRoute() {
  const organisation = useOrganisation()
  const { first } = useSearch({ from: '/$organisation/registers/new' })
  const navigate = useNavigate()
  return (
    <BeginRegisterPage
      organisation={organisation}
      isFirst={first === true}
      onCreated={({ id }) =>
        void navigate({
          to: '/$organisation/registers/$register',
          params: { organisation: organisation.content.slug, register: id },
          search: first ? { first } : {},
        })
      }
    />
  )
}
