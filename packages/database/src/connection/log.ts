/** Where the database tells what it does; the caller decides how that is written. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  details?: Record<string, unknown>,
) => void

export const silent: Log = () => undefined
