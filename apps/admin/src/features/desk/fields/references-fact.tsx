import { itemName } from '@seloste/documents'
import { type FactPath, isItem } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { ChoiceFact, ChoicesFact } from './simple-facts.tsx'

interface ReferencesProps {
  path: FactPath
  /** The list whose items are chosen from. */
  list: FactPath
  label?: string
}

/** Which items of another list a fact is about; none chosen means all of them. */
export function ReferencesFact({ path, list, label }: ReferencesProps) {
  const texts = useTexts(fieldTexts)
  return <ChoicesFact path={path} label={label} choices={useNames(list)} empty={texts.all} />
}

/** Which one item of another list a fact is about. */
export function ReferenceFact({ path, list, label }: ReferencesProps) {
  const names = useNames(list)
  const terms = names.map(({ value, label: name }) => [value, { fi: name, sv: name, en: name }] as const)
  return <ChoiceFact path={path} label={label} choices={Object.fromEntries(terms)} />
}

function useNames(list: FactPath): { value: string; label: string }[] {
  const texts = useTexts(fieldTexts)
  const language = useView((view) => view.language)
  const known = useObserved(useDesk().known, (now) => now)
  const items = useFact(list)
  if (!Array.isArray(items)) return []
  return items.filter(isItem).map((item) => ({
    value: item.id,
    label: itemName(`${list}/${item.id}`, item, { language, referable: known }) ?? texts.unnamed,
  }))
}
