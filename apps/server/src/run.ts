import { inspect } from 'node:util'
import { isStartFailure } from '@seloste/database'
import { readEnvironment } from './operation/environment.ts'
import { createLog, type Logger } from './operation/log.ts'
import { isOperatorError } from './operation/operator-error.ts'
import { type RunningServer, startServer } from './start.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs the server until it is told to stop. */
export async function run(): Promise<void> {
  try {
    const environment = readEnvironment(process.env)
    const log = createLog(environment.logLevel)
    const starting = startServer(environment, log, say)
    endWhenTold(starting, log)
    const server = await starting
    say(`Seloste is at ${environment.origin ?? server.address}`)
    for (const line of server.welcome) say(line)
  } catch (error) {
    const mendable = isStartFailure(error) || isOperatorError(error)
    process.stderr.write(`${mendable ? error.message : inspect(error)}\n`)
    process.exit(1)
  }
}

/** Told to end while it starts, it starts first: then it knows what there is to put in order. */
function endWhenTold(starting: Promise<RunningServer>, log: Logger): void {
  const end = async () => {
    try {
      await (await starting).stop()
      process.exit(0)
    } catch (error) {
      log.error({ err: error }, 'the server did not stop in order')
      process.exit(1)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)
}
