import type { Block, Document, Run, Section } from '@seloste/documents'
import { type FactPath, type Finding, listFields } from '@seloste/domain'

/** Where in a notice findings are shown: after the words that state the fact, or at a heading. */
export interface PlacedFindings {
  runs: ReadonlyMap<Run, readonly Finding[]>
  /** By section id: facts that the section is about and does not state at all. */
  sections: ReadonlyMap<string, readonly Finding[]>
}

/** Nothing found, or nothing judged yet. */
export const nowherePlaced: PlacedFindings = { runs: new Map(), sections: new Map() }

interface Stated {
  run: Run
  fact: FactPath
  /** What follows in the same line. */
  rest: readonly Run[]
  section: Section
}

/**
 * Finds for each finding its sentence: the one that states the fact or a part of it, else what is told of the item to
 * which it belongs, else the closest around it, else the heading under which it belongs. A summary is looked at last.
 * What no notice tells has no place in it.
 */
export function placeFindings(document: Document, findings: readonly Finding[]): PlacedFindings {
  const stated = statementsOf(document)
  const runs = new Map<Run, Finding[]>()
  const sections = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { path } = finding
    const told = [path, ...itemsAround(path)].find((part) => stated.some(({ fact }) => isWithin(fact, part)))
    const sentence =
      told === undefined ? closestAround(stated, path) : stated.find(({ fact }) => isWithin(fact, told))
    if (sentence) put(runs, lastOf(sentence, told ?? path), finding)
    else {
      const [concept = ''] = path.split('/')
      const near = stated.find(({ fact }) => isWithin(fact, concept))
      if (near) put(sections, near.section.id, finding)
    }
  }
  return { runs, sections }
}

/** The items to which a fact belongs, the innermost first: `purposes/p1/legalBases/b1`, then `purposes/p1`. */
function itemsAround(path: FactPath): readonly FactPath[] {
  const names = path.split('/')
  return names
    .flatMap((_, at) => (listFields.has(names[at - 1] ?? '') ? [names.slice(0, at + 1).join('/')] : []))
    .filter((item) => item !== path && !item.endsWith('/items'))
    .toReversed()
}

function statementsOf({ title, sections }: Document): readonly Stated[] {
  const [first] = sections
  const titles = first === undefined ? [] : statedIn(title, first)
  const said = sections.flatMap((section) =>
    section.blocks.flatMap(linesOf).flatMap((line) => statedIn(line, section)),
  )
  const isSummary = ({ section }: Stated) => section.id === 'summary'
  return [...titles, ...said.filter((one) => !isSummary(one)), ...said.filter(isSummary)]
}

function statedIn(line: readonly Run[], section: Section): Stated[] {
  return line.flatMap((run, at) =>
    run.fact === undefined ? [] : [{ run, fact: run.fact, rest: line.slice(at + 1), section }],
  )
}

function linesOf(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [block.runs]
    case 'list':
      return block.items
    case 'table':
      return [block.header, ...block.rows].flat()
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [value, key])
    default:
      return block satisfies never
  }
}

/** The last words in the line that go on stating the fact. */
function lastOf({ run, fact, rest }: Stated, path: FactPath): Run {
  const common = isWithin(fact, path) ? path : fact
  let last = run
  for (const next of rest) {
    if (next.fact === undefined || !isWithin(next.fact, common)) break
    last = next
  }
  return last
}

function closestAround(stated: readonly Stated[], path: FactPath): Stated | undefined {
  let closest: Stated | undefined
  for (const one of stated)
    if (isWithin(path, one.fact) && one.fact.length > (closest?.fact.length ?? 0)) closest = one
  return closest
}

function isWithin(path: FactPath, ancestor: FactPath): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`)
}

function put<Place>(places: Map<Place, Finding[]>, place: Place, finding: Finding): void {
  const there = places.get(place)
  if (there) there.push(finding)
  else places.set(place, [finding])
}

/** Whether the same findings stand at the same places. */
export function samePlaces(one: PlacedFindings, other: PlacedFindings): boolean {
  return sameEntries(one.runs, other.runs) && sameEntries(one.sections, other.sections)
}

function sameEntries<Place>(
  one: ReadonlyMap<Place, readonly Finding[]>,
  other: ReadonlyMap<Place, readonly Finding[]>,
): boolean {
  if (one.size !== other.size) return false
  for (const [place, findings] of one) {
    const others = other.get(place)
    if (others?.length !== findings.length || findings.some((finding, at) => finding !== others[at]))
      return false
  }
  return true
}
