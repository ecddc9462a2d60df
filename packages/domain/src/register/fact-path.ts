/**
 * Where a fact stands in a register: names and item ids joined by `/` (`purposes/p1/legalBases/b1/interest`).
 * Items are named by id, so a path survives reordering. Facts of the organisation begin with `organisation/`.
 */
export type FactPath = string

/** The fact path of a position in a document that is given by keys and indexes, as a schema reports it. */
export function factPathOf(document: unknown, position: readonly PropertyKey[]): FactPath {
  const names: string[] = []
  let value: unknown = document
  for (const key of position) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    const id =
      typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value
        ? value.id
        : undefined
    names.push(typeof id === 'string' ? id : String(key))
  }
  return names.join('/')
}

/** The value at a fact path, or undefined when nothing is there. */
export function valueAt(document: unknown, path: FactPath): unknown {
  let value: unknown = document
  for (const name of path.split('/')) {
    if (Array.isArray(value)) value = value.find((item) => hasId(item, name)) ?? value[Number(name)]
    else if (typeof value === 'object' && value !== null) value = (value as Record<string, unknown>)[name]
    else return undefined
  }
  return value
}

/** A copy of the document with the value at a fact path set, or taken away when it is undefined. */
export function withValueAt<Document>(document: Document, path: FactPath, value: unknown): Document {
  return setIn(document, path.split('/'), value) as Document
}

function hasId(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && item.id === id
}

function setIn(holder: unknown, names: readonly string[], value: unknown): unknown {
  const [name, ...rest] = names
  if (name === undefined) return value
  if (Array.isArray(holder)) {
    const found = holder.findIndex((item) => hasId(item, name))
    const index = found === -1 ? Number(name) : found
    if (rest.length === 0 && value === undefined) return holder.filter((_, at) => at !== index)
    return holder.map((item, at) => (at === index ? setIn(item, rest, value) : item))
  }
  const object = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : {}
  const next = setIn(object[name], rest, value)
  if (next === undefined) {
    const { [name]: _, ...others } = object
    return others
  }
  return { ...object, [name]: next }
}
