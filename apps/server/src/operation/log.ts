import { destination, type Logger, pino } from 'pino'
import type { Environment } from './environment.ts'

export type { Logger } from 'pino'

/**
 * The operator's log: JSON lines on standard error, so that standard output stays for people. Bodies, queries and
 * cookies are never given to it.
 */
export function createLog(level: Environment['logLevel']): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination(2))
}
