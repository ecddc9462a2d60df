import type * as z from 'zod'

interface Item {
  id: string
  purposes?: readonly string[] | undefined
  dataSubjectCategories?: readonly string[] | undefined
  dataCategories?: readonly string[] | undefined
  sources?: readonly string[] | undefined
  recipient?: string | undefined
}

type Stated = { state: string; items?: readonly Item[] }

interface Lists {
  purposes: readonly Item[]
  dataSubjectCategories: readonly Item[]
  dataCategories: readonly Item[]
  retention: readonly Item[]
  sources: Stated
  recipients: Stated
  transfers: Stated
  automatedDecisions: Stated
}

type Path = PropertyKey[]
type Refuse = (code: 'duplicate_id' | 'unknown_reference', path: Path, input: unknown) => void

/** Refuses two items of one list with the same id, and references to items that the register does not have. */
export function refuseBrokenReferences(payload: z.core.ParsePayload<unknown>) {
  const refuse: Refuse = (code, path, input) =>
    payload.issues.push({ code: 'custom', input, path, params: { code } })
  refuseDuplicates(payload.value, [], refuse)
  // The check runs after the shape has been accepted, so the lists are there.
  refuseUnknown(payload.value as Lists, refuse)
}

function refuseDuplicates(value: unknown, path: Path, refuse: Refuse) {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) {
    for (const [key, field] of Object.entries(value)) refuseDuplicates(field, [...path, key], refuse)
    return
  }
  const seen = new Set<unknown>()
  value.forEach((item, index) => {
    refuseDuplicates(item, [...path, index], refuse)
    if (typeof item !== 'object' || item === null || !('id' in item)) return
    if (seen.has(item.id)) refuse('duplicate_id', [...path, index, 'id'], item.id)
    seen.add(item.id)
  })
}

function refuseUnknown(register: Lists, refuse: Refuse) {
  const ids = (list: readonly Item[] = []) => new Set(list.map((item) => item.id))
  const recipients = ids(register.recipients.items)
  const known = {
    purposes: ids(register.purposes),
    dataSubjectCategories: ids(register.dataSubjectCategories),
    dataCategories: ids(register.dataCategories),
    sources: ids(register.sources.items),
  }
  const follow = (path: Path, list: readonly Item[] = []) =>
    list.forEach((item, index) => {
      for (const kind of ['purposes', 'dataSubjectCategories', 'dataCategories', 'sources'] as const) {
        item[kind]?.forEach((id, at) => {
          if (!known[kind].has(id)) refuse('unknown_reference', [...path, index, kind, at], id)
        })
      }
      if (item.recipient !== undefined && !recipients.has(item.recipient)) {
        refuse('unknown_reference', [...path, index, 'recipient'], item.recipient)
      }
    })
  follow(['dataCategories'], register.dataCategories)
  follow(['retention'], register.retention)
  for (const fact of ['recipients', 'transfers', 'automatedDecisions'] as const) {
    follow([fact, 'items'], register[fact].items)
  }
}
