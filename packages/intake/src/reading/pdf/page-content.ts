import type { PdfPage } from './open-pdf.ts'

/** A piece of text where it stands on the page; points from the lower left corner. */
export type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** The piece of marked content that it belongs to, where the page is tagged. */
  readonly mark?: string
  readonly endsLine: boolean
}

/** The text of a page in the order in which it is written. */
export async function pageContent(page: PdfPage): Promise<PlacedText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const placed: PlacedText[] = []
  const marks: (string | undefined)[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push(item.type === 'beginMarkedContentProps' ? (item.id ?? undefined) : undefined)
      continue
    }
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    const mark = marks.findLast((one) => one !== undefined)
    placed.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d),
      font: item.fontName,
      endsLine: item.hasEOL,
      ...(mark === undefined ? {} : { mark }),
    })
  }
  return placed
}

/** How many letters pieces of text have. */
export function lettersIn(pieces: readonly PlacedText[]): number {
  return pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}
