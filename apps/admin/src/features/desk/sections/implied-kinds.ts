import { isRecord, vocabularies } from '@seloste/domain'

/** Kinds of data that the law treats apart: GDPR Art. 9, 10 and 32; Data Protection Act 1050/2018, section 29. */
export type DataKind = 'special' | 'criminal' | 'identityCode' | 'credential'

const marks: Readonly<Record<string, object>> = vocabularies.dataCategory

/** The kinds that a category of data is of by its term or by the terms of its single data. */
export function impliedKinds(term: unknown, items: unknown): ReadonlySet<DataKind> {
  const singles: readonly unknown[] = Array.isArray(items) ? items : []
  const terms = [term, ...singles.map((item) => (isRecord(item) ? item['term'] : undefined))]
  const kinds = new Set<DataKind>()
  for (const code of terms) {
    if (typeof code !== 'string' || !Object.hasOwn(marks, code)) continue
    for (const kind of ['special', 'criminal', 'identityCode'] as const)
      if (kind in (marks[code] ?? {})) kinds.add(kind)
    if (code === 'password') kinds.add('credential')
  }
  return kinds
}
