import type { RecordTemplateCode } from '@seloste/documents'
import type { Language } from '@seloste/domain'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type Api, useApi } from '../../connection/api.ts'

const pageSize = 25

type Page = Awaited<ReturnType<Api['record']['page']['query']>>
/** A table of the record as it is shown. */
export type ShownSheet = Page['sheets'][number]

/** The record page by page, each of its tables with the rows that have come. */
export function useRecord(organisationId: string, template: RecordTemplateCode, language: Language) {
  const api = useApi()
  const pages = useInfiniteQuery({
    queryKey: [organisationId, 'record', template, language],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.record.page.query({ template, language, limit: pageSize, ...(cursor && { cursor }) }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  return { sheets: gathered(pages.data?.pages ?? []), pages }
}

/** Tables of one role one below the other; a page may lack a voluntary column that another has. */
function gathered(pages: readonly Page[]): ShownSheet[] {
  const sheets: ShownSheet[] = []
  for (const sheet of pages.flatMap((page) => page.sheets)) {
    const at = sheets.findIndex(({ role }) => role === sheet.role)
    const before = sheets[at]
    if (before === undefined) sheets.push(sheet)
    else sheets[at] = joined(before, sheet)
  }
  return sheets
}

function joined(one: ShownSheet, other: ShownSheet): ShownSheet {
  const headings = new Set(one.columns.map(({ heading }) => heading))
  const further = other.columns.filter(({ heading }) => !headings.has(heading))
  const columns = [...one.columns, ...further].toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
  const spread = ({ columns: own, rows }: ShownSheet) =>
    rows.map((row) => ({
      ...row,
      cells: columns.map(
        ({ heading }) => row.cells[own.findIndex((column) => column.heading === heading)] ?? [],
      ),
    }))
  return { ...one, columns, rows: [...spread(one), ...spread(other)] }
}

/** The place of a column in its form stands at the end of its id. */
function placeOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}
