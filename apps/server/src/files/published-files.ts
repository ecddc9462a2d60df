import type { Document } from '@seloste/documents'
import type { PublicationFile, PublicationFileKey, PublicationFileStore } from '@seloste/domain'
import type { Paper } from './paper.ts'

/** The files of published notices. */
export interface PublishedFiles {
  /** The file as it was first given out; made of the document when nobody has asked for it before. */
  get(key: PublicationFileKey, document: Document): Promise<PublicationFile>
}

/** Files that are rendered once, however many ask at the same time, and kept. */
export function createPublishedFiles(
  store: PublicationFileStore,
  paper: Pick<Paper, 'print'>,
): PublishedFiles {
  const underWay = new Map<string, Promise<PublicationFile>>()

  const findOrMake = async (key: PublicationFileKey, document: Document) => {
    const kept = await store.find(key)
    return kept ?? store.keep(key, await paper.print(document, key.format))
  }

  return {
    get(key, document) {
      const name = [key.publicationId, key.language, key.layout, key.format].join(' ')
      const awaited = underWay.get(name)
      if (awaited !== undefined) return awaited
      const file = findOrMake(key, document).finally(() => underWay.delete(name))
      underWay.set(name, file)
      return file
    },
  }
}
