import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Api } from '../connection/api.ts'

/** Lets registers be assessed whose assessment is behind, at every page that is opened, and shows what came of it. */
export function useFreshAssessments(api: Api, organisationId: string | undefined): void {
  const queries = useQueryClient()
  const { pathname } = useLocation()
  const isBusy = useRef(false)
  useEffect(() => {
    if (organisationId === undefined || isBusy.current) return
    isBusy.current = true
    const refresh = async () => {
      for (;;) {
        const { assessed, isMore } = await api.findings.refresh.mutate()
        if (assessed === 0) return
        for (const kind of ['registers', 'findings'])
          void queries.invalidateQueries({ queryKey: [organisationId, kind] })
        if (!isMore) return
      }
    }
    refresh()
      // What could not be assessed now is shown as it was, and asked for again at the next page.
      .catch(() => undefined)
      .finally(() => {
        isBusy.current = false
      })
  }, [api, organisationId, pathname, queries])
}
