import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const environment = { ...process.env, CI: 'true', NO_COLOR: '1' }

async function pnpm(folder: string, ...parameters: string[]): Promise<string> {
  const { packageManager } = z
    .object({ packageManager: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const { stdout } = await run('npx', ['-y', packageManager, ...parameters], {
    cwd: folder,
    env: environment,
  })
  return stdout
}

/** Runs a program of this workspace; a failure carries what it wrote. */
export async function runTool(name: string, parameters: string[], folder: string): Promise<string> {
  const { stdout, stderr } = await run(join(root, 'tooling/packaging/node_modules/.bin', name), parameters, {
    cwd: folder,
    env: environment,
  }).catch((error: unknown) => {
    const { stdout: out, stderr: err } = z.object({ stdout: z.string(), stderr: z.string() }).parse(error)
    throw new Error(`${name} failed:\n${out}${err}`)
  })
  return stdout + stderr
}

export interface Consumer {
  /** A TypeScript project in a folder of its own, with the package installed from its tarball. */
  folder: string
  tarball: string
  remove(): Promise<void>
}

/** Packs the package as it would be published and installs it in an empty project elsewhere. */
export async function installElsewhere(name: string, packageFolder: string): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer of '))
  const tarball = join(folder, 'package.tgz')
  await pnpm(join(root, packageFolder), 'pack', '--out', tarball)
  await cp(fileURLToPath(new URL('./consumer', import.meta.url)), folder, { recursive: true })
  const manifest = join(folder, 'package.json')
  const project: unknown = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(
    manifest,
    JSON.stringify({ ...z.looseObject({}).parse(project), dependencies: { [name]: `file:${tarball}` } }),
  )
  await pnpm(folder, 'install', '--ignore-workspace', '--no-frozen-lockfile', '--prefer-offline')
  return { folder, tarball, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** The manifest as it is inside the tarball, where no specifier of our workspace may be left. */
export async function packedManifest({ folder }: Consumer, name: string): Promise<Record<string, unknown>> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
}
