import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.unknown()).optional(),
  scripts: z.record(z.string(), z.string()).optional(),
})

export interface WorkspacePackage extends z.infer<typeof manifest> {
  /** From the root: `packages/domain`. */
  folder: string
}

/** Every package under a folder of the workspace (`packages`, `apps`, `tooling`). */
export function packagesIn(workspaceFolder: string): WorkspacePackage[] {
  return readdirSync(join(root, workspaceFolder))
    .map((name) => `${workspaceFolder}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, ...manifest.parse(JSON.parse(readText(`${folder}/package.json`))) }))
}

export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** The files of the project, from the root: what is committed and what is about to be. */
export function projectFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '-c', '-o', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file)))
}
