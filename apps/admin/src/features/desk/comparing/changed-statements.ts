import type { Block, Document, Run } from '@seloste/documents'
import type { FactPath } from '@seloste/domain'

/** A fact that two notices tell in different words; undefined where a notice does not tell it. */
export interface ChangedStatement {
  path: FactPath
  before: string | undefined
  after: string | undefined
}

const glue: ReadonlySet<string> = new Set(['ja', 'och', 'and', 'sekä', 'samt'])

/** What a notice tells otherwise than the one before, in the order of the new one; what is gone comes last. */
export function changedStatements(before: Document, after: Document): readonly ChangedStatement[] {
  const [old, fresh] = [statementsOf(before), statementsOf(after)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path), fresh.get(path)]
    return was === is ? [] : [{ path, before: was, after: is }]
  })
}

/** What a notice says of each fact; the words that only join facts are left out. */
function statementsOf(document: Document): ReadonlyMap<FactPath, string> {
  const said = new Map<FactPath, Set<string>>()
  const hear = ({ fact, text, gap }: Run) => {
    const words = text.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '')
    if (fact === undefined || gap === true || words === '' || glue.has(words)) return
    said.set(fact, (said.get(fact) ?? new Set()).add(words))
  }
  for (const section of document.sections) for (const block of section.blocks) runsOf(block).forEach(hear)
  return new Map([...said].map(([path, words]) => [path, [...words].join(' … ')]))
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
      return block.rows.flat(2)
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [...key, ...value])
    default:
      return block satisfies never
  }
}
