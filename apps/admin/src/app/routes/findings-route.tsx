import { useSearch } from '@tanstack/react-router'
import { FindingsPage } from '../../features/findings/findings-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function FindingsRoute() {
  const search = useSearch({ from: '/$organisation/findings' })
  return <FindingsPage organisation={useOrganisation()} search={search} />
}
