import { type FactPath, factLabel } from '@seloste/domain'
import { useLanguage } from '../language/interface-language.ts'

/** Names facts as the list of what is wrong does, so that a field and its error have one name. */
export function useFactName(): (path: FactPath) => string {
  const language = useLanguage()
  return (path) => factLabel(path, language)
}
