import { describe, expect, it } from 'vitest'
import { brokenWalls } from './walls.ts'
import { projectFiles, readText } from './workspace.ts'

describe('brokenWalls', () => {
  const list = 'apps/admin/src/features/registers/list/register-table.tsx'

  it.each([
    [list, `import { appRouter } from '@seloste/api'`],
    [list, `const { appRouter } = await import('@seloste/api')`],
    [list, `import { PartyPicker } from '../../parties/party-picker.tsx'`],
    [list, `import type { Party } from '../../parties/party.ts'`],
    ['apps/admin/src/components/dialog.tsx', `import { save } from '../features/registers/save.ts'`],
  ])('sees a wall broken in %s by %s', (file, source) => {
    expect(brokenWalls(file, source)).toHaveLength(1)
  })

  it.each([
    [list, `import type { AppRouter } from '@seloste/api'`],
    [list, `import { toRow } from '../row.ts'`],
    [list, `import { Button } from '../../../components/button.tsx'`],
    [list, `import { registerSchema } from '@seloste/domain'`],
    [
      'apps/admin/src/app/routes.tsx',
      `import { RegisterTable } from '../features/registers/register-table.tsx'`,
    ],
  ])('lets %s say %s', (file, source) => {
    expect(brokenWalls(file, source)).toEqual([])
  })
})

describe('the desk', () => {
  it('keeps its walls', () => {
    const sources = projectFiles().filter((file) => /^apps\/admin\/src\/.*\.tsx?$/.test(file))
    expect(sources.flatMap((file) => brokenWalls(file, readText(file)))).toEqual([])
  })
})
