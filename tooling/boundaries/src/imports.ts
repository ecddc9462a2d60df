export interface Import {
  from: string
  /** Erased by the compiler: `import type`, `export type … from`. */
  typeOnly: boolean
}

const statement = /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s*)?['"]([^'"\n]+)['"]/g
const call = /\bimport\s*\(\s*['"]([^'"\n]+)['"]/g

/**
 * What a source file imports. Read by pattern, not by parser: a module named by a computed string is not
 * seen, and `import { type x }` counts as a value, for it keeps the import alive when it runs.
 */
export function importsOf(source: string): Import[] {
  const statements = [...source.matchAll(statement)].map(([, type, from = '']) => ({
    from,
    typeOnly: type !== undefined,
  }))
  const calls = [...source.matchAll(call)].map(([, from = '']) => ({ from, typeOnly: false }))
  return [...statements, ...calls]
}
