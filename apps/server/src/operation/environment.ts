import * as z from 'zod'
import { operatorError } from './operator-error.ts'

const onOrOff = z.enum(['on', 'off'])

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().max(255).default('127.0.0.1'),
  SELOSTE_DATA: z.string().default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SELOSTE_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  SELOSTE_SECRET: z.string().min(32).optional(),
  SELOSTE_DEMO: onOrOff.optional(),
  SELOSTE_PROXY: onOrOff.default('off'),
  SELOSTE_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

const expectations = {
  PORT: 'a number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  SELOSTE_DATA: 'the path of a folder',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/database',
  SELOSTE_ORIGIN: 'the address that people use, such as https://selosteet.example',
  SELOSTE_SECRET: 'at least 32 characters',
  SELOSTE_DEMO: 'on or off',
  SELOSTE_PROXY: 'on or off',
  SELOSTE_LOG: 'debug, info, warn, error or silent',
} as const satisfies Record<keyof z.input<typeof environmentSchema>, string>

/** How the operator wants the server to run. */
export interface Environment {
  /** 0 for any free port. */
  port: number
  /** The address to listen on; this machine alone unless told otherwise. */
  host: string
  dataFolder: string
  /** The organisation's own PostgreSQL, in place of the embedded one. */
  databaseUrl?: string
  /** Scheme and host under which people reach the server, when it is not the address that it listens on. */
  origin?: string
  /** Signs the sessions; made and kept in the data folder unless given. Servers beside each other share one. */
  secret?: string
  /** Whether the first run brings the example organisations; not into a database of one's own unless asked. */
  demo: boolean
  /** Whether a reverse proxy stands before us and tells who asks (`X-Forwarded-For`). */
  proxied: boolean
  logLevel: z.infer<typeof environmentSchema>['SELOSTE_LOG']
}

/** Reads the environment; an empty variable counts as absent. Throws an `Error` that names what is wrong. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(given)
  if (!result.success) throw operatorError(result.error.issues.map((issue) => complaint(issue)).join('\n'))
  const read = result.data
  return {
    port: read.PORT,
    host: read.HOST,
    dataFolder: read.SELOSTE_DATA,
    ...(read.DATABASE_URL !== undefined && { databaseUrl: read.DATABASE_URL }),
    ...(read.SELOSTE_ORIGIN !== undefined && { origin: read.SELOSTE_ORIGIN }),
    ...(read.SELOSTE_SECRET !== undefined && { secret: read.SELOSTE_SECRET }),
    demo: (read.SELOSTE_DEMO ?? (read.DATABASE_URL === undefined ? 'on' : 'off')) === 'on',
    proxied: read.SELOSTE_PROXY === 'on',
    logLevel: read.SELOSTE_LOG,
  }
}

function complaint({ path: [name] }: z.core.$ZodIssue): string {
  const variable = name as keyof typeof expectations
  return `The environment variable ${variable} has to be ${expectations[variable]}.`
}
