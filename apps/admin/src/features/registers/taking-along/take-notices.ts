import type { Language, Organisation } from '@seloste/domain'
import { downloadZip } from 'client-zip'
import { type Api, namedWork } from '../../../connection/api.ts'
import { namedApart } from './named-apart.ts'
import { bytesOf, type FileForm, type NoticeFile, noticeFile } from './notice-files.ts'

/** What is to be made, and how it is told and stopped. */
export interface Taking {
  ids: readonly string[]
  form: FileForm | 'bound'
  language: Language
  /** Words for the file that binds all, and the name of a ZIP. */
  words: { title: string; contents: string }
  signal: AbortSignal
  /** Under which the server tells how far it is with all in one. */
  work: string
  /** How many of the notices are done. */
  onDone: (done: number) => void
}

/** How many notices are made at a time. */
const together = 3

/** The notices of registers in one file: bound into a PDF, or each in a file of its own inside a ZIP. */
export async function takeNotices(
  api: Api,
  organisation: Organisation,
  { ids, form, language, words, signal, work, onDone }: Taking,
): Promise<{ name: string; content: Blob }> {
  if (form === 'bound') {
    const made = await api.files.collection.mutate(
      { ids: [...ids], language, ...words },
      { signal, ...namedWork(work) },
    )
    return { name: made.name, content: new Blob([bytesOf(made.content)], { type: 'application/pdf' }) }
  }
  const files: NoticeFile[] = []
  let next = 0
  const makeNext = async () => {
    for (let at = next++; at < ids.length; at = next++) {
      signal.throwIfAborted()
      files[at] = await noticeFile(api, organisation, ids[at] ?? '', { form, language, signal })
      onDone(files.filter(Boolean).length)
    }
  }
  await Promise.all(Array.from({ length: together }, makeNext))
  const content = await downloadZip(namedApart(files)).blob()
  return { name: `${words.title.toLowerCase()}.zip`, content }
}
