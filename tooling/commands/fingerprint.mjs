import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { node24, root } from './repository.mjs'

const workspaceFolders = ['apps', 'packages', 'tooling']
const notSource = new Set(['node_modules', 'dist', 'generated'])

/** The folders of the workspace's packages. */
export function packageFolders() {
  return workspaceFolders
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort()
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || notSource.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.test\.tsx?$|\.md$/.test(entry.name) ? [] : [path]
  })
}

/** Changes when anything that decides what is installed changes; undefined while nothing is installed. */
export function installFingerprint() {
  if (!existsSync(node24) || !existsSync(join(root, 'node_modules', '.modules.yaml'))) return undefined
  return wantedInstall()
}

/** The fingerprint that the install will have when it has succeeded. */
export function wantedInstall() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const manifests = packageFolders().map((folder) => join(folder, 'package.json'))
  const deciding = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((file) => join(root, file))
  for (const file of [...deciding, ...manifests]) hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Changes when any source changes (path, size, time of change: a warm start reads no contents). */
export function sourceFingerprint() {
  const hash = createHash('sha256')
  for (const file of [join(root, 'turbo.json'), ...packageFolders().flatMap(sourceFiles)]) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Whether every package that has a build also has its result. */
export function isBuilt() {
  return packageFolders().every((folder) => {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return scripts?.build === undefined || existsSync(join(folder, 'dist'))
  })
}
