/** Why the operating system refused, in its own short code (`EACCES`). */
export function causeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO'
}
