import type { LayoutCode } from '../register/particulars.ts'
import type { Language } from '../text/language.ts'

/** The forms in which a published notice is kept as a file: what takes long to make. */
export const publicationFileFormats = ['pdf', 'docx'] as const

/** A form in which a published notice is kept as a file. */
export type PublicationFileFormat = (typeof publicationFileFormats)[number]

/** Which file of which publication. */
export interface PublicationFileKey {
  publicationId: string
  language: Language
  layout: LayoutCode
  format: PublicationFileFormat
}

/** A published notice as a file. */
export interface PublicationFile extends PublicationFileKey {
  bytes: Uint8Array
  /** Of the bytes, hexadecimal. */
  sha256: string
  /** Instant, ISO 8601. */
  renderedAt: string
}

/** Keeps the files of published notices: what a publication said on paper stays as it was first given out. */
export interface PublicationFileStore {
  find(key: PublicationFileKey): Promise<PublicationFile | undefined>
  /** Keeps a file, unless one is kept already; gives the one that is kept. Throws `not_found` for an unknown publication. */
  keep(key: PublicationFileKey, bytes: Uint8Array): Promise<PublicationFile>
}
