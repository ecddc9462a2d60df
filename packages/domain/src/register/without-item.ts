import type { FactPath } from './fact-path.ts'
import { withValueAt } from './fact-path.ts'

const referring = {
  purposes: 'purposes',
  dataSubjectCategories: 'dataSubjectCategories',
  dataCategories: 'dataCategories',
  'sources/items': 'sources',
  'recipients/items': 'recipient',
} as const satisfies Record<FactPath, string>

/** The register without an item, and without the references that other facts make to it. */
export function withoutItem<Content>(register: Content, list: FactPath, id: string): Content {
  const left = withValueAt(register, `${list}/${id}`, undefined)
  if (!isReferable(list)) return left
  return withoutReferences(left, referring[list], id) as Content
}

function isReferable(list: FactPath): list is keyof typeof referring {
  return Object.hasOwn(referring, list)
}

function withoutReferences(value: unknown, key: string, id: string): unknown {
  if (Array.isArray(value)) return kept(value, (part) => withoutReferences(part, key, id))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const next = entries.flatMap(([name, field]): [string, unknown][] => {
    if (name !== key) return [[name, withoutReferences(field, key, id)]]
    if (field === id) return []
    if (isListOfIds(field) && field.includes(id)) {
      const others = field.filter((other) => other !== id)
      return others.length === 0 ? [] : [[name, others]]
    }
    return [[name, withoutReferences(field, key, id)]]
  })
  const same =
    next.length === entries.length && next.every(([, field], index) => field === entries[index]?.[1])
  return same ? value : Object.fromEntries(next)
}

function isListOfIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}

/** The very same list when none of its parts changes. */
function kept(list: readonly unknown[], map: (part: unknown) => unknown): readonly unknown[] {
  const next = list.map(map)
  return next.every((part, index) => part === list[index]) ? list : next
}
