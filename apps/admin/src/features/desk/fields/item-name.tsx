import { itemName } from '@seloste/documents'
import { type FactPath, isRecord } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { fieldTexts } from '../wording/field-texts.ts'

/** What an item of a list is called on the desk. */
export function ItemName({ path }: { path: FactPath }) {
  const item = useFact(path)
  const language = useView((view) => view.language)
  const texts = useTexts(fieldTexts)
  const known = useObserved(useDesk().known, (now) => now)
  const name = isRecord(item) ? itemName(path, item, { language, referable: known }) : undefined
  return (
    <span data-name className={name === undefined ? 'text-soft italic' : 'font-semibold'}>
      {name ?? texts.unnamed}
    </span>
  )
}
