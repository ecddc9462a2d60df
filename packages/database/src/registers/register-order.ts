import type { Language, RegisterList } from '@seloste/domain'
import { isDateOrNone, isInstant, isText } from '../paging/keys.ts'
import type { SummaryRow } from './register-summary.ts'

/** An order in which an index serves the pages. */
export type Order = {
  name: string
  column: string
  type: string
  isKey: (key: string) => boolean
  keyOf: (row: SummaryRow) => string
}

const nameColumn = { fi: 'nameFi', sv: 'nameSv', en: 'nameEn' } as const satisfies Record<Language, string>

export function orderOf({
  sort,
  language,
  descending,
}: Pick<RegisterList, 'sort' | 'language' | 'descending'>): Order {
  const direction = descending ? 'desc' : 'asc'
  switch (sort) {
    case 'name': {
      const column = nameColumn[language]
      return {
        name: `${column}.${direction}`,
        column,
        type: 'text',
        isKey: isText,
        keyOf: (row) => row.nameKey ?? '',
      }
    }
    case 'updated':
      return {
        name: `updated.${direction}`,
        column: 'updatedAt',
        type: 'timestamptz',
        isKey: isInstant,
        keyOf: (row) => row.updatedAt.toISOString(),
      }
    case 'reviewDue':
      return {
        name: `reviewDue.${direction}`,
        column: 'reviewDueOn',
        type: 'date',
        isKey: isDateOrNone,
        keyOf: (row) => row.reviewDueOn,
      }
  }
}
