import type { Document } from '@seloste/documents'
import { createPress, type Press, type PrintOptions } from './press.ts'

let press: Press | undefined

/**
 * The document as a PDF: tagged for assistive technology (PDF/UA-1, ISO 14289-1), fit for archiving (PDF/A-2a,
 * ISO 19005-2), with its own fonts. Equal documents give equal bytes. A character that no font has is printed as its
 * code point (`[U+6F22]`). Printers are processes that start at the first document and end when there is nothing to do.
 * @throws {Failure} `too_large`; `unavailable`, with the cause, when the press cannot work on this machine or broke down;
 * the reason of the signal when it is called off
 */
export function renderPdf(document: Document, options?: PrintOptions): Promise<Uint8Array<ArrayBuffer>> {
  press ??= createPress()
  return press.print(document, options)
}

/** Ends the printers at once; the next document starts new ones. */
export function closePress(): void {
  press?.close()
  press = undefined
}
