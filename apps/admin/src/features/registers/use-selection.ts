import type { RegisterSummary } from '@seloste/domain'
import { useMemo, useState } from 'react'

/** Which rows of the table are selected; what is no longer in the table is no longer selected. */
export function useSelection(rows: readonly RegisterSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => rows.filter((row) => ids.has(row.id)), [rows, ids])
  return {
    selected,
    isSelected: (id: string) => ids.has(id),
    toggle: (id: string) =>
      setIds((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    selectAll: () => setIds(new Set(rows.map((row) => row.id))),
    clear: () => setIds(new Set()),
  }
}

/** Which rows are selected, and how to change that. */
export type Selection = ReturnType<typeof useSelection>
