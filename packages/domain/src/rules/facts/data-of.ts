import type { DataCategory } from '../../register/data-category.ts'
import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isSpecialCategory } from '../../rights/rights-of.ts'
import { once } from './once.ts'

/** A category of data, where it stands, and the terms of the data in it. */
export type DataAt = {
  readonly data: DataCategory
  readonly path: FactPath
  readonly terms: ReadonlySet<string>
}

const dataOf = once(({ dataCategories }: ResolvedRegister): readonly DataAt[] =>
  dataCategories.map((data) => {
    const terms = new Set<string>()
    for (const { term } of [data, ...(data.items ?? [])]) if (term !== undefined) terms.add(term)
    return { data, terms, path: `dataCategories/${data.id}` }
  }),
)

/** Data of special categories: GDPR Art. 9(1). */
export const specialDataOf = once((register: ResolvedRegister): readonly DataAt[] =>
  dataOf(register).filter(
    ({ data }) =>
      isSpecialCategory(data) || (data.special === undefined && data.items?.some(isSpecialCategory)),
  ),
)

/** Data on criminal convictions and offences: GDPR Art. 10. */
export const criminalDataOf = once((register: ResolvedRegister): readonly DataAt[] =>
  dataOf(register).filter(({ data, terms }) => data.criminal ?? terms.has('criminal')),
)

/** Data with the personal identity code: Data Protection Act, section 29. */
export const identityCodesOf = once((register: ResolvedRegister): readonly DataAt[] =>
  dataOf(register).filter(({ data, terms }) => data.identityCode ?? terms.has('hetu')),
)

/** Data with secrets by which people are authenticated. */
export const credentialsOf = once((register: ResolvedRegister): readonly DataAt[] =>
  dataOf(register).filter(({ data, terms }) => data.credential ?? terms.has('password')),
)

/** The data that hold one of some terms. */
export function dataWith(register: ResolvedRegister, ...terms: readonly string[]): readonly DataAt[] {
  return dataOf(register).filter((at) => terms.some((term) => at.terms.has(term)))
}

/** The data that are about some of the groups of people, by the terms of these; what names no group is about all. */
export function dataAbout(register: ResolvedRegister, people: ReadonlySet<string>): readonly DataAt[] {
  const groups = register.dataSubjectCategories.filter(({ term }) => term !== undefined && people.has(term))
  if (groups.length === 0) return []
  return dataOf(register).filter(
    ({ data }) =>
      isAll(data.dataSubjectCategories) || groups.some(({ id }) => data.dataSubjectCategories?.includes(id)),
  )
}

/** Whether data serve a purpose; what names no purpose serves all. */
export function serves({ purposes }: DataCategory, purpose: string): boolean {
  return isAll(purposes) || purposes?.includes(purpose) === true
}

function isAll(ids: readonly string[] | undefined): boolean {
  return ids === undefined || ids.length === 0
}
