import type { RegisterSummary } from '@seloste/domain'
import { Checkbox } from '../../components/checkbox.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { registersTexts } from './registers-texts.ts'
import { headLook } from './table-look.ts'
import type { Selection } from './use-selection.ts'

/** The headings of the table, which stay in sight, with the box that selects every row. */
export function TableHead({ selection, rows }: { selection: Selection; rows: readonly RegisterSummary[] }) {
  const texts = useTexts(registersTexts)
  const isAll = rows.length > 0 && selection.selected.length === rows.length
  return (
    <thead className="top-(--header-height) z-10 block bg-ground md:sticky">
      <tr aria-rowindex={1} className={headLook}>
        <td className="pl-1">
          <Checkbox
            aria-label={texts.selectAll}
            isSelected={isAll}
            isIndeterminate={!isAll && selection.selected.length > 0}
            onChange={isAll ? selection.clear : selection.selectAll}
            className="py-0"
          />
        </td>
        {[texts.name, texts.notice, texts.findings, texts.languages, texts.review].map((title) => (
          <th key={title} scope="col" className="text-left font-normal max-md:sr-only">
            {title}
          </th>
        ))}
        <th scope="col" className="text-left font-normal max-lg:hidden">
          {texts.updated}
        </th>
      </tr>
    </thead>
  )
}
