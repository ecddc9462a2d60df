import './require-node.mjs'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { reportFailure } from './report-failure.mjs'
import { root } from './repository.mjs'
import { runAttended } from './run-attended.mjs'

try {
  await prepare(process.stderr)
  const cli = join(root, 'apps', 'cli', 'dist', 'main.js')
  // Paths mean what they meant where the person typed them; npm itself has moved to the root.
  process.exitCode = await runAttended(cli, process.argv.slice(2), {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
} catch (error) {
  reportFailure(error)
}
