/** Hands a file over to the browser, which keeps it where the person wants it. */
export function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun by then; until the page goes it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
