import { linkOf, type Run } from '@seloste/documents'

/** Where a run leads, as an address in ASCII; undefined when it leads nowhere that a reader may be sent. */
export function linkTarget(run: Run): string | undefined {
  const link = linkOf(run)
  return link === undefined ? undefined : URL.parse(link)?.href
}
