import type { Language, RegisterList } from '@seloste/domain'

type State = NonNullable<RegisterList['states']>[number]
type FindingState = NonNullable<RegisterList['findings']>[number]
type Sort = RegisterList['sort']

const states = ['unpublished', 'published', 'changed'] as const satisfies readonly State[]
const findingStates = ['errors', 'warnings', 'clean'] as const satisfies readonly FindingState[]
const sorts = ['name', 'updated', 'reviewDue'] as const satisfies readonly Sort[]
const languages = ['fi', 'sv', 'en'] as const satisfies readonly Language[]
const longestSearch = 300

/** What the register table shows, as its address says it: a saved view is a bookmark. */
export interface RegisterSearch {
  q?: string
  state?: readonly State[]
  findings?: readonly FindingState[]
  archived?: true
  missing?: Language
  /** Id of a party that the registers name. */
  party?: string
  sort?: Sort
  descending?: true
}

function oneOf<Value extends string>(known: readonly Value[], given: unknown): Value | undefined {
  return known.find((value) => value === given)
}

function someOf<Value extends string>(known: readonly Value[], given: unknown): readonly Value[] {
  const values: unknown[] = Array.isArray(given) ? given : [given]
  return known.filter((value) => values.includes(value))
}

/** Reads the view from an address; what it does not understand is left out. */
export function readRegisterSearch(raw: Record<string, unknown>): RegisterSearch {
  const q = ['string', 'number', 'boolean'].includes(typeof raw['q']) ? String(raw['q']) : ''
  const state = someOf(states, raw['state'])
  const findings = someOf(findingStates, raw['findings'])
  const missing = oneOf(languages, raw['missing'])
  const sort = oneOf(sorts, raw['sort'])
  const party = String(raw['party'] ?? '')
  return {
    ...(q !== '' && { q: q.slice(0, longestSearch) }),
    ...(state.length > 0 && { state }),
    ...(findings.length > 0 && { findings }),
    ...(raw['archived'] === true && { archived: true as const }),
    ...(missing && { missing }),
    ...(/^[A-Za-z0-9_-]{1,40}$/.test(party) && { party }),
    ...(sort && sort !== 'name' && { sort }),
    ...(raw['descending'] === true && { descending: true as const }),
  }
}

/** Whether the view leaves registers out, apart from the archived ones. */
export function isFiltered({ q, state, findings, missing, party }: RegisterSearch): boolean {
  return [q, state, findings, missing, party].some((filter) => filter !== undefined)
}

/** The question that a view puts to the server. */
export function questionOf(
  search: RegisterSearch,
  language: Language,
): Omit<RegisterList, 'limit' | 'cursor'> {
  const { q, state, findings, archived, missing, party, sort, descending } = search
  return {
    archived: archived ?? false,
    sort: sort ?? 'name',
    descending: descending ?? false,
    language,
    ...(q !== undefined && q.trim() !== '' && { search: q.trim() }),
    ...(state && { states: [...state] }),
    ...(findings && { findings: [...findings] }),
    ...(missing && { missingLanguage: missing }),
    ...(party !== undefined && { party }),
  }
}
