import type { Language } from '@seloste/domain'
import type { Api } from '../../../connection/api.ts'
import { questionOf, type RegisterSearch } from '../register-search.ts'

/** Most notices that are taken at a time; the server binds no more. */
export const mostTaken = 500

/** The ids of all registers that a search finds, up to the most that can be taken. */
export async function foundIds(
  api: Api,
  search: RegisterSearch,
  language: Language,
  signal: AbortSignal,
): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const question = { ...questionOf(search, language), limit: 100, ...(cursor !== undefined && { cursor }) }
    const page = await api.registers.list.query(question, { signal })
    ids.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== undefined && ids.length < mostTaken)
  return ids.slice(0, mostTaken)
}
