import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { Api } from '../../connection/api.ts'
import { createRefreshing } from './refreshing.ts'
import { showAnew } from './show-anew.ts'

/** Lets registers be assessed whose assessment is behind, at every page that is opened, and shows what came of it. */
export function useFreshAssessments(api: Api, organisationId: string | undefined): void {
  const queries = useQueryClient()
  const { pathname } = useLocation()
  const refresh = useMemo(
    () =>
      organisationId === undefined
        ? undefined
        : createRefreshing(
            () => api.findings.refresh.mutate(),
            () => {
              for (const kind of ['registers', 'findings']) void showAnew(queries, [organisationId, kind])
            },
          ),
    [api, organisationId, queries],
  )
  useEffect(() => void refresh?.(), [refresh, pathname])
}
