import { useSearch } from '@tanstack/react-router'
import { PartiesPage } from '../../features/parties/parties-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function PartiesRoute() {
  const { q } = useSearch({ from: '/$organisation/parties' })
  return <PartiesPage organisation={useOrganisation()} search={q ?? ''} />
}
