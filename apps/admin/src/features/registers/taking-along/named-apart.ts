import type { NoticeFile } from './notice-files.ts'

/** The files with names that no two of them share: `asiakkaat.pdf`, `asiakkaat-2.pdf`. */
export function namedApart(files: readonly NoticeFile[]): NoticeFile[] {
  const taken = new Set<string>()
  return files.map(({ name, input }) => {
    const dot = name.lastIndexOf('.')
    let free = name
    for (let count = 2; taken.has(free); count += 1) free = `${name.slice(0, dot)}-${count}${name.slice(dot)}`
    taken.add(free)
    return { name: free, input }
  })
}
