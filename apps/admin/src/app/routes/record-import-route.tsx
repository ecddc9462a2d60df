import { ImportPage } from '../../features/record/importing/import-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function RecordImportRoute() {
  return <ImportPage organisation={useOrganisation()} />
}
