/** Why the database could not be opened. Each message says what the person who starts it can do. */
export type StartFailureCode =
  | 'platform_missing'
  | 'account_missing'
  | 'cluster_failed'
  | 'server_failed'
  | 'unreachable'
  | 'not_permitted'
  | 'migration_refused'

export type StartFailure = Error & { readonly code: StartFailureCode }

const name = 'StartFailure'

export function startFailure(code: StartFailureCode, message: string, cause?: unknown): StartFailure {
  return Object.assign(new Error(message, { cause }), { name, code })
}

export function isStartFailure(error: unknown): error is StartFailure {
  return error instanceof Error && error.name === name
}
