import { escapeHtml } from '@seloste/documents'
import type { PublicationStore, PublishedAddress } from '@seloste/domain'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { type PublicAddress, pathOf } from './address.ts'

/** Most notices of one map: in three languages each they stay under the 50 000 addresses that a map may hold. */
const mapLength = 10_000
/** Names the first map, for the bare address answers with the list. */
const firstMap = 'start'
const cache = ['Cache-Control', 'public, max-age=3600']

/** Answers with all public addresses (sitemaps.org); where they are too many for one map, with the list of the maps. */
export async function answerSitemap(
  publications: Pick<PublicationStore, 'addresses'>,
  { origin, safety }: { origin: string; safety: readonly string[] },
  after: string | undefined,
  length = mapLength,
): Promise<Answer> {
  const page = await publications.addresses({
    limit: length,
    ...(after !== undefined && after !== firstMap && { cursor: after }),
  })
  const xml =
    after === undefined && page.next !== undefined
      ? await listOfMaps(publications, origin, page.next, length)
      : mapOf(page.rows, origin)
  return makeAnswer(200, 'application/xml; charset=utf-8', xml, [...cache, ...safety])
}

/** Tells programs that search the web what they may read and where the map is (RFC 9309). */
export function answerRobots({ origin, safety }: { origin: string; safety: readonly string[] }): Answer {
  const text = `User-agent: *\nDisallow: /app\nDisallow: /api\nSitemap: ${origin}/sitemap.xml\n`
  return makeAnswer(200, 'text/plain; charset=utf-8', text, [...cache, ...safety])
}

function mapOf(rows: readonly PublishedAddress[], origin: string): string {
  const urls = rows.flatMap(({ organisation, register, languages, publishedAt }) => {
    const at = (address: PublicAddress) => escapeHtml(origin + pathOf(address))
    const others = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${at({ organisation, register, language, form: 'html' })}"/>`,
    )
    return languages.map(
      (language) =>
        `<url><loc>${at({ organisation, register, language, form: 'html' })}</loc><lastmod>${publishedAt}</lastmod>${others.join('')}</url>\n`,
    )
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`
}

async function listOfMaps(
  publications: Pick<PublicationStore, 'addresses'>,
  origin: string,
  second: string,
  length: number,
): Promise<string> {
  const maps = [firstMap]
  for (let next: string | undefined = second; next !== undefined; ) {
    maps.push(next)
    next = (await publications.addresses({ limit: length, cursor: next })).next
  }
  const items = maps.map(
    (after) =>
      `<sitemap><loc>${escapeHtml(`${origin}/sitemap.xml?after=${encodeURIComponent(after)}`)}</loc></sitemap>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('')}</sitemapindex>
`
}
