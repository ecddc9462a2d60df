import { severities, textIn } from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/button.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { Select } from '../../components/select.tsx'
import { useApi } from '../../connection/api.ts'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { severityTexts } from '../../language/severity-texts.ts'
import { type FindingsSearch, readFindingsSearch } from './findings-search.ts'
import { findingsTexts } from './findings-texts.ts'
import { useArticles } from './use-articles.ts'

const every = '-'

/** Narrows the findings by severity, by article and by register; each change is in the address at once. */
export function FindingsFilter(props: {
  organisationId: string
  search: FindingsSearch
  onChange: (next: FindingsSearch) => void
}) {
  const { organisationId, search, onChange } = props
  const texts = useTexts(findingsTexts)
  const { names } = useTexts(severityTexts)
  const change = (part: Record<string, unknown>) => onChange(readFindingsSearch({ ...search, ...part }))
  const { choices, typed, type } = useArticles(organisationId, search)
  const isFiltered = Object.keys(search).length > 0
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <Select
        label={texts.severity}
        className="min-w-44"
        choices={[
          { value: every, label: texts.every },
          ...severities.map((value) => ({ value, label: names[value] })),
        ]}
        value={search.severity ?? every}
        onChange={(severity) => change({ severity })}
      />
      <ComboBox
        label={texts.article}
        placeholder={texts.every}
        className="w-full sm:w-80"
        choices={choices}
        inputValue={typed}
        onInputChange={type}
        value={search.article ?? null}
        onChange={(article) => change({ article: article ?? undefined })}
      />
      {search.register !== undefined && <OneRegister id={search.register} organisationId={organisationId} />}
      {isFiltered && (
        <Button
          tone="quiet"
          onPress={() => {
            type('')
            onChange({})
          }}
        >
          {texts.clear}
        </Button>
      )}
    </div>
  )
}

function OneRegister({ id, organisationId }: { id: string; organisationId: string }) {
  const api = useApi()
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  const register = useQuery({
    queryKey: [organisationId, 'registers', id],
    queryFn: ({ signal }) => api.registers.get.query({ id }, { signal }),
  })
  const name = textIn(register.data?.content.name, language)?.text ?? register.data?.slug
  return <p className="py-2">{name !== undefined && texts.onlyIn(name)}</p>
}
