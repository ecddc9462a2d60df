import { useSearch } from '@tanstack/react-router'
import { RecordPage } from '../../features/record/record-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function RecordRoute() {
  const view = useSearch({ from: '/$organisation/record' })
  return <RecordPage organisation={useOrganisation()} view={view} />
}
