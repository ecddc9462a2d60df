import { type FrozenRegister, publicView } from '@seloste/domain'
import { context } from './context.ts'
import { day, type Node, reference, stated, type Value, words } from './node.ts'
import { processNode } from './processing.ts'

/** Where and when a notice was published. */
export interface NoticeParticulars {
  /** The notice's public address, the base of all names in the file; relative names when there is none. */
  url?: string
  /** ISO 8601 date. */
  issued?: string
  /** Number of the register's version. */
  version?: number
}

/** A file of JSON-LD. */
export interface LinkedData {
  readonly '@context': Readonly<Record<string, unknown>>
  readonly '@graph': readonly Node[]
}

/** What a public notice says, as linked data in the terms of W3C DPV 2.3; nothing that the public may not read. */
export function noticeLinkedData(
  frozen: FrozenRegister,
  { url, issued, version }: NoticeParticulars = {},
): LinkedData {
  const shown = publicView(frozen)
  const { particulars, name } = shown.register
  const notice: Node = {
    '@id': '#notice',
    '@type': ['dpv:PrivacyNotice'],
    ...stated({
      'dct:title': words(particulars.title ?? name),
      'dct:issued': day(issued ?? particulars.drawnUpOn),
      'dct:modified': day(particulars.updatedOn),
      'dct:hasVersion': versionOf(particulars.versionLabel ?? version),
      'dct:language': [...(particulars.languages ?? shown.organisation.languages)],
      'dct:publisher': [reference('controller')],
    }),
  }
  return {
    '@context': url === undefined ? context : { ...context, '@base': url },
    '@graph': [notice, { ...processNode(shown), 'dpv:hasNotice': [reference('notice')] }],
  }
}

function versionOf(version: string | number | undefined): Value[] {
  return version === undefined ? [] : [String(version)]
}
