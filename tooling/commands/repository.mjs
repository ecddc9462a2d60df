import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the commands keep their stamp, lock and logs: removed together with the installed packages. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'seloste')

/** Node 24 as installed from its npm package; the system's Node only starts these commands. */
export const node24 = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
