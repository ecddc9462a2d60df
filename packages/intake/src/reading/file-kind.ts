import { fileTypeFromBuffer } from 'file-type'
import { decodeText, isBinary } from './decode-text.ts'
import { unreadable } from './unreadable.ts'

/** What can be read. */
export type FileKind = 'text' | 'html' | 'markdown' | 'docx' | 'pdf' | 'spreadsheet' | 'commaSeparated'

const formats: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  xlsx: 'spreadsheet',
  xlsm: 'spreadsheet',
  xltx: 'spreadsheet',
  ods: 'spreadsheet',
  html: 'html',
}

/** Texts that only their names tell apart. */
const texts: Readonly<Record<string, FileKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  csv: 'commaSeparated',
  tsv: 'commaSeparated',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/**
 * What a file is: decided by its content, and by its name only among texts. Throws `unreadable` for what is empty,
 * encrypted or of no kind that can be read.
 */
export async function fileKind(bytes: Uint8Array, name: string): Promise<FileKind> {
  if (bytes.length === 0) throw unreadable('file_empty')
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  const format = await fileTypeFromBuffer(bytes)
  if (format?.ext === 'cfb') throw compoundFile(bytes)
  if (format !== undefined && format.ext !== 'xml') {
    const kind = formats[format.ext]
    if (kind !== undefined) return kind
    if (!format.mime.startsWith('text/')) {
      throw unreadable(format.ext === 'zip' ? brokenZip(name) : 'file_unknown_kind')
    }
  }
  const text = decodeText(bytes)
  if (isBinary(text)) throw unreadable('file_unknown_kind')
  if (text.trim() === '') throw unreadable('file_empty')
  if (/^\s*\{\\rtf/.test(text)) throw unreadable('file_unknown_kind')
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const opensAsPage =
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i
  if (opensAsPage.test(text.slice(0, 10_000))) return 'html'
  return texts[ending] ?? 'text'
}

/** Some programs put a line before the mark of a PDF. */
function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes(mark)
}

/** The old container of office files: also what encrypted documents of today stand in. */
function compoundFile(bytes: Uint8Array) {
  const holds = (part: string) => Buffer.from(bytes).includes(part, 0, 'utf16le')
  if (holds('EncryptedPackage')) return unreadable('file_encrypted')
  return unreadable(holds('WordDocument') ? 'file_old_word' : 'file_unknown_kind')
}

function brokenZip(name: string) {
  return /\.(?:docx|xlsx|ods)$/i.test(name) ? 'file_broken' : 'file_unknown_kind'
}
