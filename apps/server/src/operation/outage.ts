const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENOTFOUND',
  // PostgreSQL: connection lost or refused, too many connections, an answer that took too long, shutting down, starting up
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
  '57014',
  '57P01',
  '57P02',
  '57P03',
])

const words = /timeout exceeded when trying to connect|connection terminated|not queryable/i

/** Whether an error means that the database cannot be reached, now. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true
  return words.test(error.message) || isOutage(error.cause)
}
