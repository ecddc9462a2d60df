import { Link } from '@tanstack/react-router'
import { buttonLook } from '../../components/button-look.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { noRegistersTexts } from './no-registers-texts.ts'
import { isFiltered, type RegisterSearch } from './register-search.ts'
import { registersTexts } from './registers-texts.ts'

/** Why the table is empty, and the one next step. */
export function NoRegisters({
  search,
  params,
}: {
  search: RegisterSearch
  params: { organisation: string }
}) {
  const texts = useTexts(noRegistersTexts)
  const { clear, create } = useTexts(registersTexts)
  if (isFiltered(search))
    return (
      <EmptyState
        title={texts.nothingFound}
        action={
          <Link to="/$organisation/registers" params={params} search={{}} className={buttonLook()}>
            {clear}
          </Link>
        }
      >
        <p>{texts.nothingFoundAdvice}</p>
      </EmptyState>
    )
  if (search.archived)
    return (
      <EmptyState title={texts.nothingArchived}>
        <p>{texts.nothingArchivedAdvice}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      title={texts.empty}
      action={
        <Link to="/$organisation/registers/new" params={params} className={buttonLook({ tone: 'primary' })}>
          {create}
        </Link>
      }
      preview={<ExampleList />}
    >
      <p>{texts.emptyAdvice}</p>
      <p>{texts.emptyNext}</p>
    </EmptyState>
  )
}

function ExampleList() {
  const { example } = useTexts(noRegistersTexts)
  const texts = useTexts(registersTexts)
  return (
    <ul className="border-t border-edge">
      {example.map((name, at) => (
        <li
          key={name}
          className="grid grid-cols-[1fr_14rem_auto] gap-4 border-b border-line py-2.5 text-soft max-sm:grid-cols-1 max-sm:gap-0"
        >
          <span className="font-semibold">{name}</span>
          <span>{at === 1 ? texts.changed : texts.published}</span>
          <span>fi sv en</span>
        </li>
      ))}
    </ul>
  )
}
