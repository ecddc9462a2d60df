import { useParams, useSearch } from '@tanstack/react-router'
import { NewPartyPage } from '../../features/parties/new-party-page.tsx'
import { PartyPage } from '../../features/parties/party-page.tsx'
import { useOrganisation } from '../current-organisation.ts'

export function PartyRoute() {
  const { party } = useParams({ from: '/$organisation/parties/$party' })
  const { fact } = useSearch({ from: '/$organisation/parties/$party' })
  return <PartyPage key={party} organisation={useOrganisation()} id={party} at={fact} />
}

export function NewPartyRoute() {
  return <NewPartyPage organisation={useOrganisation()} />
}
