import { type FactPath, type Language, listFields } from '@seloste/domain'
import { factHelp } from './fact-help.ts'

/** What a field of the register means, an example and the article behind it; undefined where its name says enough. */
export function helpFor(path: FactPath): Record<Language, string> | undefined {
  const names = path
    .split('/')
    .filter((_, index, all) => !listFields.has(all[index - 1] ?? '') || listFields.has(all[index] ?? ''))
  const [place, field] = names.filter((name) => name !== 'items').slice(-2)
  const help: Record<string, Record<Language, string>> = factHelp
  return help[field === undefined ? (place ?? '') : `${place}/${field}`]
}
