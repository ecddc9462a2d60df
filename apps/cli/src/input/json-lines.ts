import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa'

/**
 * Tells on which line of a JSON text a fact stands, by its names and item ids; a missing fact stands where it
 * would belong. Lines are counted from 1.
 */
export function jsonLines(text: string): (names: readonly string[]) => number {
  let document: DocumentNode | undefined
  return (names) => {
    document ??= parse(text, { mode: 'json' })
    let node: AnyNode = document.body
    let line = node.loc.start.line
    for (const name of names) {
      const next = childOf(node, name)
      if (next === undefined) break
      node = next.value
      line = next.line
    }
    return line
  }
}

function childOf(node: AnyNode, name: string): { value: AnyNode; line: number } | undefined {
  if (node.type === 'Object') {
    const member = node.members.find((one) => nameOf(one.name) === name)
    return member === undefined ? undefined : { value: member.value, line: member.loc.start.line }
  }
  if (node.type === 'Array') {
    const values = node.elements.map((element) => element.value)
    const found = values.find((value) => idOf(value) === name) ?? values[Number(name)]
    return found === undefined ? undefined : { value: found, line: found.loc.start.line }
  }
  return undefined
}

function idOf(node: AnyNode): string | undefined {
  const id = childOf(node, 'id')?.value
  return id?.type === 'String' ? id.value : undefined
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'String') return node.value
  return node.type === 'Identifier' ? node.name : undefined
}
