import {
  type FactPath,
  type FrozenRegister,
  isLocalizedText,
  isRecord,
  type LocalizedText,
  languages,
  type Organisation,
  valueAt,
  withText,
  withValueAt,
} from '@seloste/domain'

/** Facts of the organisation that a notice tells, by their paths in it. */
export const offeredPaths = [
  'name',
  'businessId',
  'address',
  'phone',
  'email',
  'url',
  'contact',
  'dpo',
] as const satisfies readonly (keyof Organisation)[]

/** A fact of the organisation that a notice tells. */
export type OfferedPath = (typeof offeredPaths)[number]

/** A fact of the organisation as the text tells it, and how it stands to what is kept. */
export interface OfferedFact {
  path: OfferedPath
  /** Whether the organisation lacks it, or has it otherwise. */
  standing: 'lacking' | 'different'
  /** Whether it is taken unless a person says otherwise: nothing is written over, and nothing of somebody else taken. */
  isProposed: boolean
  /** What the organisation would say with it. */
  filled: unknown
}

/** What a person decides about facts that are offered; without a decision what is proposed is done. */
export type Decisions = Readonly<Partial<Record<OfferedPath, boolean>>>

/** What the text tells of the organisation and the organisation does not say so. */
export function offeredFacts(frozen: FrozenRegister, kept: Organisation): OfferedFact[] {
  const isOther = isAboutAnother(frozen.organisation, kept)
  return offeredPaths.flatMap((path) => {
    const read = readAt(frozen, path)
    if (read === undefined || isTold(kept[path], read)) return []
    const standing = fits(path, kept[path], read) ? 'lacking' : 'different'
    const filled = isPerson(path) && standing === 'different' ? read : merged(kept[path], read)
    return [{ path, standing, filled, isProposed: standing === 'lacking' && !isOther } as const]
  })
}

/** Whether the text names another controller: by its Business ID, and where one of them is not known by its name. */
function isAboutAnother(read: Organisation, kept: Organisation): boolean {
  if (read.businessId !== undefined && kept.businessId !== undefined) {
    return read.businessId !== kept.businessId
  }
  return !fits('name', kept.name, read.name)
}

/** Whether a fact is taken, as the person has decided or as it is proposed. */
export function isTaken({ path, isProposed }: OfferedFact, decisions: Decisions): boolean {
  return decisions[path] ?? isProposed
}

/** The organisation with the facts that are taken; itself when none is. */
export function withTaken(
  kept: Organisation,
  offered: readonly OfferedFact[],
  decisions: Decisions,
): Organisation {
  return offered
    .filter((fact) => isTaken(fact, decisions))
    .reduce((organisation, { path, filled }) => withValueAt(organisation, path, filled), kept)
}

/** The register without the people whom its organisation names for it: a fact is told in one place. */
export function withoutNamed(
  register: FrozenRegister['register'],
  organisation: Organisation,
): FrozenRegister['register'] {
  return (['contact', 'dpo'] as const).reduce((left, path) => {
    const read = left[path]
    return read !== undefined && isTold(organisation[path], read) ? withValueAt(left, path, undefined) : left
  }, register)
}

function readAt({ organisation, register }: FrozenRegister, path: OfferedPath): unknown {
  const read = isPerson(path) ? register[path] : organisation[path]
  return leavesOf(read).length === 0 ? undefined : read
}

function isPerson(path: OfferedPath): path is 'contact' | 'dpo' {
  return path === 'contact' || path === 'dpo'
}

/** Whether everything that was read is kept. */
function isTold(kept: unknown, read: unknown): boolean {
  return leavesOf(read).every(([path, value]) => textAt(kept, path) === value)
}

/** Whether what was read can stand beside what is kept. Of two people none is made one: they must have the same name. */
function fits(path: OfferedPath, kept: unknown, read: unknown): boolean {
  if (kept === undefined) return true
  if (isPerson(path) && !haveSameName(kept, read)) return false
  return leavesOf(read).every(([leaf, value]) => [undefined, value].includes(textAt(kept, leaf)))
}

function haveSameName(kept: unknown, read: unknown): boolean {
  const [one, other] = [leavesOf(valueAt(kept, 'name')), leavesOf(valueAt(read, 'name'))]
  return one.length === 0 || other.some(([leaf, value]) => textAt(kept, `name/${leaf}`) === value)
}

/** What is kept with what was read written over it; what translates an older text is known to. */
function merged(kept: unknown, read: unknown): unknown {
  if (isLocalizedText(read)) {
    return languages.reduce<LocalizedText | undefined>(
      (text, language) => {
        const words = read[language]
        return words === undefined ? text : withText(text, language, words, language)
      },
      isLocalizedText(kept) ? kept : undefined,
    )
  }
  if (!isRecord(read)) return read
  const fields = Object.entries(read).map(([name, field]) => [
    name,
    merged(isRecord(kept) ? kept[name] : undefined, field),
  ])
  return { ...(isRecord(kept) && kept), ...Object.fromEntries(fields) }
}

function textAt(document: unknown, path: FactPath): string | undefined {
  const found = path === '' ? document : valueAt(document, path)
  return typeof found === 'string' ? found : undefined
}

/** The single values of a fact with their paths in it. */
function leavesOf(value: unknown, path: FactPath = ''): [FactPath, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    leavesOf(field, path === '' ? name : `${path}/${name}`),
  )
}
