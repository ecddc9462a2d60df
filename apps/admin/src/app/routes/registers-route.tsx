import { useSearch } from '@tanstack/react-router'
import { RegistersPage } from '../../features/registers/registers-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function RegistersRoute() {
  const search = useSearch({ from: '/$organisation/registers' })
  return <RegistersPage organisation={useOrganisation()} search={search} />
}
