import type { ArchiveProgress } from '@seloste/database'

const patience = 1_000

/** Tells a person at a terminal how far long work is, from its second second on; nothing is told to a file. */
export function tellProgress(screen: NodeJS.WriteStream): { progress: ArchiveProgress; done: () => void } {
  const begun = Date.now()
  let told = false
  return {
    progress: ({ entry, rows }) => {
      if (!screen.isTTY || Date.now() - begun < patience) return
      told = true
      screen.write(`\r\u001b[2K${entry.replace('.ndjson', '')} ${rows}`)
    },
    done: () => {
      if (told) screen.write('\r\u001b[2K')
    },
  }
}
