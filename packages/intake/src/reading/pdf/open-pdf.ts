import { getDocumentProxy } from 'unpdf'
import { inspectPdf } from '../guard/inspect-pdf.ts'
import { unreadable } from '../unreadable.ts'

/** An opened PDF. */
export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>

/** A page of it. */
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>

/** Opens a PDF that was looked through. Throws `unreadable` when it is encrypted, broken or a bomb. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  inspectPdf(bytes)
  try {
    // The reader takes the buffer for itself.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      enableXfa: false,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw unreadable(isLocked ? 'file_encrypted' : 'file_broken')
  }
}
