import { inspect } from 'node:util'
import { isStartFailure } from '@seloste/database'
import { readEnvironment } from './operation/environment.ts'
import { createLog } from './operation/log.ts'
import { isOperatorError } from './operation/operator-error.ts'
import { startServer } from './start.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs the server until it is told to stop. */
export async function run(): Promise<void> {
  try {
    const environment = readEnvironment(process.env)
    const log = createLog(environment.logLevel)
    const server = await startServer(environment, log, say)
    say(`Seloste is at ${environment.origin ?? server.address}`)
    for (const line of server.welcome) say(line)
    const stop = () => {
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'the server did not stop in order')
          process.exit(1)
        },
      )
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  } catch (error) {
    const mendable = isStartFailure(error) || isOperatorError(error)
    process.stderr.write(`${mendable ? error.message : inspect(error)}\n`)
    process.exit(1)
  }
}
