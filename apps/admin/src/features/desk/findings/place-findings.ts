import type { Block, Document, Run, Section } from '@seloste/documents'
import type { FactPath, Finding } from '@seloste/domain'

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
  section: Section
}

/**
 * Finds for each finding its sentence: the one that states the fact or a part of it, else the closest around it, else
 * the heading under which it belongs. A summary is looked at last. What no notice tells has no place in it.
 */
export function placeFindings(document: Document, findings: readonly Finding[]): PlacedFindings {
  const stated = statementsOf(document)
  const runs = new Map<Run, Finding[]>()
  const sections = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { path } = finding
    const sentence =
      stated.find(({ fact }) => isWithin(fact, path)) ?? closestAround(stated, path) ?? undefined
    if (sentence) put(runs, sentence.run, finding)
    else {
      const [concept = ''] = path.split('/')
      const near = stated.find(({ fact }) => isWithin(fact, concept))
      if (near) put(sections, near.section.id, finding)
    }
  }
  return { runs, sections }
}

function statementsOf({ title, sections }: Document): readonly Stated[] {
  const [first] = sections
  const stated = sections.flatMap((section) =>
    section.blocks.flatMap(runsOf).flatMap((run) => (run.fact ? [{ run, fact: run.fact, section }] : [])),
  )
  const titles = first
    ? title.flatMap((run) => (run.fact ? [{ run, fact: run.fact, section: first }] : []))
    : []
  const isSummary = ({ section }: Stated) => section.id === 'summary'
  return [...titles, ...stated.filter((one) => !isSummary(one)), ...stated.filter(isSummary)]
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'table':
      return [...block.header.flat(), ...block.rows.flat(2)]
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [...key, ...value])
    default:
      return block satisfies never
  }
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
