import * as z from 'zod'

/** The name of the format, in the `format` field of the table of contents. */
export const archiveFormat = 'seloste/archive'

/** The version of the archive's own form: which entries there are and how their lines are written. */
export const archiveVersion = 1

/** The entry that says what is in the archive. */
export const contentsEntry = 'archive.json'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The table of contents of an archive: whose it is, the schema that it was written under, and what it holds. */
export const archiveContentsSchema = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.int().min(1),
  /** Name of the newest migration of the database that it came from. */
  schema: z.string().max(255),
  organisation: z.strictObject({ id: z.uuid(), slug: z.string().max(80) }),
  entries: z
    .array(
      z.strictObject({
        name: z.string().max(100),
        /** Number of lines, each a row as JSON. */
        rows: z.int().min(0),
        /** SHA-256 of the entry. */
        sha256: hash,
      }),
    )
    .max(100),
})

/** The table of contents of an archive. */
export type ArchiveContents = z.infer<typeof archiveContentsSchema>

/** Told while an archive is written or read: how many rows so far, and of which kind. */
export type ArchiveProgress = (done: { entry: string; rows: number }) => void
