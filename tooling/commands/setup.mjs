import './require-node.mjs'
import { prepare } from './prepare.mjs'
import { duration } from './progress.mjs'
import { reportFailure } from './report-failure.mjs'

const started = Date.now()

try {
  process.stdout.write('Setting up Seloste\n')
  await prepare(process.stdout)
  process.stdout.write(`Ready in ${duration(Date.now() - started)}. Start it with: npm start\n`)
} catch (error) {
  reportFailure(error)
}
