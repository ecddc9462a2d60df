import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packagesIn, readText, root } from './workspace.ts'

const door = z.strictObject({
  types: z.string().regex(/^\.\/dist\/.+\.d\.ts$/),
  default: z.string().regex(/^\.\/dist\/.+\.js$/),
})

describe.each(packagesIn('packages'))('$name', ({ folder, exports }) => {
  it('opens only doors that lead to its build', () => {
    const { './package.json': manifest, ...doors } = exports ?? {}
    expect(manifest).toBe('./package.json')
    expect(Object.keys(doors)).toContain('.')
    for (const [name, target] of Object.entries(doors))
      expect(door.safeParse(target).error, name).toBeUndefined()
  })

  it('names each thing at its door', () => {
    expect(readText(`${folder}/src/index.ts`)).not.toMatch(/export\s+\*/)
  })

  it('tells in a README of four headings what it is, may import, opens and how it is tested', () => {
    const headings = readText(`${folder}/README.md`).match(/^## .+$/gm)
    expect(headings).toHaveLength(4)
  })
})

describe.each(['packages', 'apps', 'tooling'].flatMap(packagesIn))('$name', ({ folder }) => {
  it('has a tag, so that the edges of the drawing bind it', () => {
    const file = `${folder}/turbo.json`
    expect(existsSync(join(root, file)), file).toBe(true)
    const { tags } = z.object({ tags: z.array(z.string()).length(1) }).parse(JSON.parse(readText(file)))
    const drawing = z
      .object({ boundaries: z.object({ tags: z.record(z.string(), z.unknown()) }) })
      .parse(JSON.parse(readText('turbo.json')))
    expect(Object.keys(drawing.boundaries.tags)).toContain(tags[0])
  })
})
