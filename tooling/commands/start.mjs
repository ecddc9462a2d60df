import './require-node.mjs'
import { join } from 'node:path'
import { isReady, prepare } from './prepare.mjs'
import { reportFailure } from './report-failure.mjs'
import { root } from './repository.mjs'
import { runAttended } from './run-attended.mjs'

try {
  if (!isReady()) {
    process.stdout.write('Setting up Seloste\n')
    await prepare(process.stdout)
  }
  const server = join(root, 'apps', 'server', 'dist', 'main.js')
  process.exitCode = await runAttended(server, process.argv.slice(2), { cwd: root })
} catch (error) {
  reportFailure(error)
}
