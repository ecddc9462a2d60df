import type { KeptOrganisation } from '@seloste/domain'
import { useParams } from '@tanstack/react-router'
import { useSession } from './session.ts'

/** The organisation that the address names, when the person belongs to it. */
export function useNamedOrganisation(): KeptOrganisation | undefined {
  const { memberships } = useSession()
  const { organisation: slug } = useParams({ strict: false })
  return memberships.find(({ organisation }) => organisation.content.slug === slug)?.organisation
}

/** The organisation of a page inside its layout, where it is always there. */
export function useOrganisation(): KeptOrganisation {
  const organisation = useNamedOrganisation()
  if (organisation === undefined) throw new Error('a page of an organisation is shown outside its layout')
  return organisation
}
