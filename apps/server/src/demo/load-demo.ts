import { appRouter, type Context, createProgressBoard, type Stores } from '@seloste/api'
import { Failure, type KeptOrganisation, type RegisterSummary } from '@seloste/domain'
import type { DemoOrganisation } from '@seloste/domain/demo'

/** Some of the demo's notices lack something on purpose. */
const reason = 'Esittelyssä: seloste julkaistiin, vaikka siinä on vielä korjattavaa.'

/** Brings the invented organisations into the stores, the way a person would; goes on where it was cut off. */
export async function loadDemo(
  stores: Stores,
  person: { id: string; name: string; email: string },
  say: (line: string) => void,
): Promise<void> {
  // Only the first run needs them: they stay out of the memory of all others.
  const { demoOrganisations, withPartyIds } = await import('@seloste/domain/demo')
  const progress = createProgressBoard()
  const asking = (organisationId?: string): Context => ({
    principal: async () => ({
      ...person,
      ...(organisationId !== undefined && { organisationId, role: 'owner' }),
    }),
    language: 'en',
    stores,
    // The demo is written, not read from files.
    reader: {
      readNotice: () => Promise.reject(new Failure('unavailable')),
      readRecord: () => Promise.reject(new Failure('unavailable')),
      readWords: () => Promise.reject(new Failure('unavailable')),
    },
    printer: {
      print: () => Promise.reject(new Failure('unavailable')),
      printRecord: () => Promise.reject(new Failure('unavailable')),
    },
    fileName: '',
    workId: undefined,
    progress,
    now: () => new Date(),
    isOutage: () => false,
    report: () => undefined,
  })
  const memberships = await stores.organisations.memberships(person.id)
  for (const demo of demoOrganisations) {
    const kept =
      memberships.find(({ organisation }) => organisation.content.slug === demo.organisation.slug)
        ?.organisation ?? (await stores.organisations.create(person, demo.organisation))
    say(
      `  ${nameOf(kept)}: ${demo.registers.length} ${demo.registers.length === 1 ? 'register' : 'registers'}`,
    )
    const desk = appRouter.createCaller(asking(kept.id))
    const parties = await bringParties(desk, demo)
    const before = await keptBySlug(desk)
    for (const { slug, content } of demo.registers)
      if (!before.has(slug)) await desk.registers.create({ slug, content: withPartyIds(content, parties) })
    while ((await desk.findings.refresh()).isMore);
    const brought = await keptBySlug(desk)
    for (const { slug, published } of demo.registers) {
      const register = brought.get(slug)
      if (!published || register === undefined || register.publishedVersion !== undefined) continue
      const { id, version, assessment } = register
      await desk.notices.publish({ id, version, ...(assessment?.error !== 0 && { reason }) })
    }
  }
}

type Desk = ReturnType<typeof appRouter.createCaller>

async function bringParties(desk: Desk, demo: DemoOrganisation): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  const { rows } = await desk.parties.list({ limit: 100 })
  for (const [key, content] of Object.entries(demo.parties)) {
    const known = rows.find((row) => row.content.name?.fi === content.name?.fi)
    ids[key] = (known ?? (await desk.parties.create({ content }))).id
  }
  return ids
}

async function keptBySlug(desk: Desk): Promise<ReadonlyMap<string, RegisterSummary>> {
  const { rows, next } = await desk.registers.list({ limit: 100 })
  if (next !== undefined) throw new Failure('conflict')
  return new Map(rows.map((row) => [row.slug, row]))
}

function nameOf({ content: { name, slug } }: KeptOrganisation): string {
  return name.en ?? name.fi ?? slug
}
