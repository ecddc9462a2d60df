import type { Page } from '@seloste/domain'

/** A page from one row more than was asked for: the surplus row only tells that there is a next page. */
export function pageOf<Kept, Row>(
  kept: readonly Kept[],
  limit: number,
  rowOf: (kept: Kept) => Row,
  cursorAfter: (kept: Kept) => string,
): Page<Row> {
  const shown = kept.slice(0, limit)
  const rows = shown.map(rowOf)
  const last = shown.at(-1)
  return kept.length > limit && last !== undefined ? { rows, next: cursorAfter(last) } : { rows }
}
