/** Writes to standard output; a reader that has gone away (`| head`) is no failure. */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (error === undefined || error === null || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(error)
    }
    process.stdout.once('error', settle)
    process.stdout.write(content, settle)
  })
}
