import type { Database } from '@seloste/database'
import { betterAuth } from 'better-auth'
import type { Logger } from '../operation/log.ts'

/** The header in which the host tells the client's address; a client cannot set it. */
export const clientAddressHeader = 'x-seloste-client'

/** Shortest password, in characters. */
export const shortestPassword = 12
/** Longest password, in characters: hashing it must not take long. */
export const longestPassword = 200

const days = 24 * 60 * 60

/** Sign-in by e-mail and password, with sessions kept in the database and named by a signed cookie. */
export function createAuthentication(options: {
  database: Pick<Database, 'db'>
  secret: string
  /** Scheme and host under which people reach the server. */
  origin: string
  /** Whether that is said by the operator; else a page under any name of this server may sign in. */
  isFixed: boolean
  log: Logger
}) {
  const { database, secret, origin, isFixed, log } = options
  return betterAuth({
    baseURL: origin,
    trustedOrigins: (request) => (isFixed || request === undefined ? [] : [new URL(request.url).origin]),
    basePath: '/api/auth',
    secret,
    database: { db: database.db, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: 14 * days, updateAge: days },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: 'seloste',
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ part: 'accounts' }, message),
    },
  })
}

/** Sign-in and sessions. */
export type Authentication = ReturnType<typeof createAuthentication>
