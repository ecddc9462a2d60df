import type { PartyKind, RegisterTemplate, TemplateSector } from '@seloste/domain'

/** The sector of whose templates an organisation of a kind has most use. */
function sectorFor(kind: PartyKind | undefined): TemplateSector {
  if (kind === 'authority') return 'municipality'
  return kind === 'association' || kind === 'foundation' ? 'association' : 'business'
}

/** The templates whose name or description has the words, in any language; those of the own sector first. */
export function matchingTemplates(
  templates: readonly RegisterTemplate[],
  search: string,
  kind: PartyKind | undefined,
): readonly RegisterTemplate[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const own = sectorFor(kind)
  return templates
    .filter(({ name, description }) => {
      const text = [name, description]
        .flatMap((term) => [term.fi, term.sv, term.en])
        .join(' ')
        .toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => Number(b.sector === own) - Number(a.sector === own))
}
