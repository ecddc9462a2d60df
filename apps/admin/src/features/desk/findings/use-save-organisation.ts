import type { KeptOrganisation, Organisation } from '@seloste/domain'
import { useCallback, useRef } from 'react'
import { useApi } from '../../../connection/api.ts'

/** Keeps a change of the organisation that a fix needs; tells whether it was kept. */
export function useSaveOrganisation(
  organisation: KeptOrganisation,
  onSaved: (organisation: KeptOrganisation) => void,
): (content: Organisation) => Promise<boolean> {
  const api = useApi()
  const latest = useRef({ organisation, onSaved })
  latest.current = { organisation, onSaved }
  return useCallback(
    async (content) => {
      const { version } = latest.current.organisation
      try {
        const kept = await api.organisations.save.mutate({ version, content })
        latest.current.onSaved(kept)
        return true
      } catch {
        return false
      }
    },
    [api],
  )
}
