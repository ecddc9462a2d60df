import { invalid } from '../statement/refusals.ts'

/** Where a page ended: the value of the order's key in its last row, and the row's id. */
export type Position = { key: string; id: string }

/** An opaque cursor of one order; `order` names it, so that a cursor of another order is refused. */
export function writeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url')
}

/** @throws Failure `invalid` for what is no cursor of this order. */
export function readCursor(
  order: string,
  cursor: string | undefined,
  isKey: (key: string) => boolean,
  isId: (id: string) => boolean,
): Position | undefined {
  if (cursor === undefined) return undefined
  const parts = parts3(cursor)
  if (!parts || parts[0] !== order || !isKey(parts[1]) || !isId(parts[2])) throw invalid('cursor', 'cursor')
  return { key: parts[1], id: parts[2] }
}

function parts3(cursor: string): [string, string, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 3) return undefined
    const [order, key, id]: unknown[] = parts
    return typeof order === 'string' && typeof key === 'string' && typeof id === 'string'
      ? [order, key, id]
      : undefined
  } catch {
    return undefined
  }
}
