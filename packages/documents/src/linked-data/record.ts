import type { FrozenRegister, Organisation } from '@seloste/domain'
import { context } from './context.ts'
import { day, type Node, stated, type Value } from './node.ts'
import type { LinkedData } from './notice.ts'
import { partyNode } from './parties.ts'
import { processNode } from './processing.ts'

/** When and for where a record was drawn up. */
export interface RecordParticulars {
  /** Base of all names in the file; relative names when there is none. */
  url?: string
  /** ISO 8601 date. */
  date: string
}

/** An organisation's record of processing activities (GDPR Art. 30) as linked data in the terms of W3C DPV 2.3. */
export function recordLinkedData(
  organisation: Organisation,
  registers: readonly FrozenRegister[],
  { url, date }: RecordParticulars,
): LinkedData {
  const record: Node = {
    '@id': '#record',
    '@type': ['dpv:DataProcessingRecord'],
    ...stated({
      'dct:publisher': [partyNode('organisation', 'dpv:LegalEntity', organisation)],
      'dct:issued': day(date),
      'dpv:hasPersonalDataProcess': registers.map((frozen, index) =>
        namedApart(processNode(frozen), `registers/${index + 1}`),
      ),
    }),
  }
  return { '@context': url === undefined ? context : { ...context, '@base': url }, '@graph': [record] }
}

/** The same node with all names in it put under a place of its own, so that registers do not share them. */
function namedApart(node: Node, place: string): Node {
  const renamed = (value: Value): Value => {
    if (typeof value === 'string' || '@value' in value) return value
    const entries = Object.entries(value).map(([key, part]) => {
      if (key === '@id' && typeof part === 'string')
        return [key, part.startsWith('#') ? `#${place}/${part.slice(1)}` : part]
      return [key, key !== '@type' && Array.isArray(part) ? part.map(renamed) : part]
    })
    return Object.fromEntries(entries) as Value
  }
  return renamed(node) as Node
}
