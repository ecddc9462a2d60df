/** Longest text that something is found by. */
const longest = 8_000
const mostWords = 8

/** Lower-case words for the search index. */
export function searchText(words: readonly (string | undefined)[]): string {
  const text = [...new Set(words.filter((word) => word !== undefined && word !== ''))].join('\n')
  return text.toLowerCase().slice(0, longest).toWellFormed().replaceAll('\u0000', '')
}

/** One LIKE pattern for each word that must be found. */
export function searchPatterns(search: string | undefined): string[] {
  const words = (search ?? '').toWellFormed().replaceAll('\u0000', ' ').toLowerCase().split(/\s+/)
  return words
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
