import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'

describe('importsOf', () => {
  it.each([
    [`import { a, b as c } from '@seloste/api'`, '@seloste/api', false],
    [`import {\n  a,\n  type B,\n} from "@seloste/api"`, '@seloste/api', false],
    [`import type { AppRouter } from '@seloste/api'`, '@seloste/api', true],
    [`import type Router from '@seloste/api'`, '@seloste/api', true],
    [`import * as api from '@seloste/api'`, '@seloste/api', false],
    [`import '@seloste/api'`, '@seloste/api', false],
    [`export { a } from './a.ts'`, './a.ts', false],
    [`export * from './a.ts'`, './a.ts', false],
    [`export type { A } from './a.ts'`, './a.ts', true],
    [`const page = await import('./page.tsx')`, './page.tsx', false],
  ])('reads %s', (source, from, typeOnly) => {
    expect(importsOf(source)).toEqual([{ from, typeOnly }])
  })

  it('takes no word of a text for an import', () => {
    expect(importsOf(`const hint = 'import your registers from a file'`)).toEqual([])
  })
})
