import {
  Failure,
  frozenRegisterSchema,
  localizedTextSchema,
  migrateContent,
  organisationSchema,
  parse,
  partySchema,
  registerSchema,
} from '@seloste/domain'
import * as z from 'zod'
import { sealHash } from '../registers/seal.ts'
import type { ArchiveContents } from './archive-format.ts'
import type { ArchivedTable } from './archived-tables.ts'
import { refusal } from './open-archive.ts'

type Row = Record<string, unknown>

/** Looks at one row after another; where it stands is told as `entry/line`. @throws Failure `invalid`. */
export type CheckRow = (row: Row, place: string) => void

const versionRow = z.object({
  registerId: z.string(),
  version: z.number(),
  content: z.unknown(),
  authorId: z.string(),
  authorName: z.string(),
  at: z.string(),
  reason: z.string().nullish(),
  previousHash: z.string().nullish(),
  hash: z.string(),
})

/** The checks of an archive's tables: that all is of its organisation, well-formed, and sealed as it says. */
export function checksOf({ organisation }: ArchiveContents): (table: ArchivedTable['name']) => CheckRow {
  const registers = new Set<unknown>()
  const publications = new Set<unknown>()
  const lastHash = new Map<string, string>()

  const belongs: CheckRow = (row, place) => {
    if ('organisationId' in row && row.organisationId !== organisation.id)
      throw damaged(place, 'organisationId')
    if ('registerId' in row && !registers.has(row.registerId)) throw damaged(place, 'registerId')
    if ('publicationId' in row && row.publicationId !== null && !publications.has(row.publicationId))
      throw damaged(place, 'publicationId')
  }

  const checks: Partial<Record<ArchivedTable['name'], CheckRow>> = {
    organisation: (row, place) => {
      const content = within(place, () => parse(organisationSchema, row.content))
      if (row.id !== organisation.id) throw damaged(place, 'id')
      if (row.slug !== organisation.slug || content.slug !== row.slug) throw damaged(place, 'slug')
    },
    party: (row, place) => {
      within(place, () => parse(partySchema, row.content))
    },
    term: (row, place) => {
      within(place, () => parse(localizedTextSchema, row.labels))
    },
    register: (row, place) => {
      if (row.organisationId !== organisation.id) throw damaged(place, 'organisationId')
      registers.add(row.id)
    },
    registerVersion: (row, place) => {
      const version = versionRow.safeParse(row)
      if (!version.success) throw damaged(place)
      const { registerId, hash, previousHash, reason, authorId, authorName, at, ...rest } = version.data
      const sealed = sealHash({
        ...rest,
        registerId,
        at: new Date(at).toISOString(),
        author: { id: authorId, name: authorName },
        ...(typeof reason === 'string' && { reason }),
        ...(typeof previousHash === 'string' && { previousHash }),
      })
      if (sealed !== hash || lastHash.get(registerId) !== (previousHash ?? undefined))
        throw damaged(place, 'hash')
      lastHash.set(registerId, hash)
      within(place, () => parse(registerSchema, migrateContent(rest.content)))
    },
    publication: (row, place) => {
      publications.add(row.id)
      within(place, () => parse(frozenRegisterSchema, row.frozen))
    },
  }

  return (table) => (row, place) => {
    if (table !== 'register') belongs(row, place)
    checks[table]?.(row, place)
  }
}

function damaged(...names: readonly string[]): Failure {
  return refusal('archive_damaged', names.join('/'))
}

/** Runs a parse and puts the place of the row before the paths of what is wrong in it. */
function within<Result>(place: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw refusal('archive_newer', place)
    if (!(error instanceof Failure)) throw error
    throw new Failure('invalid', {
      fields: error.fields.map((field) => ({ ...field, path: `${place}/${field.path}` })),
    })
  }
}
