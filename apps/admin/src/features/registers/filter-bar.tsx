import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { inputLook } from '../../components/field-look.ts'
import { SearchIcon } from '../../components/icons.tsx'
import { isTyping } from '../../components/is-typing.ts'
import { Menu, MenuItem, MenuSection } from '../../components/menu.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { PartyFilter } from './party-filter.tsx'
import { isFiltered, type RegisterSearch, readRegisterSearch } from './register-search.ts'
import { registersTexts } from './registers-texts.ts'

const pause = 200

/** The search and the filters above the table; each change is in the address at once. */
export function FilterBar(props: {
  search: RegisterSearch
  onChange: (next: RegisterSearch) => void
  organisationId: string
}) {
  const { search, onChange } = props
  const texts = useTexts(registersTexts)
  const change = (part: Record<string, unknown>) => onChange(readRegisterSearch({ ...search, ...part }))
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
      <SearchField value={search.q ?? ''} onChange={(q) => change({ q })} />
      <Menu
        label={search.state?.map((state) => texts[state]).join(', ') ?? texts.state}
        button={{ size: 'small' }}
      >
        <MenuSection
          title={texts.state}
          selectionMode="multiple"
          selectedKeys={search.state ?? []}
          onSelectionChange={(keys) => change({ state: [...keys] })}
        >
          {(['unpublished', 'published', 'changed'] as const).map((state) => (
            <MenuItem key={state} id={state}>
              {texts[state]}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
      <Menu
        label={search.findings?.map((state) => texts.findingStates[state]).join(', ') ?? texts.findings}
        button={{ size: 'small' }}
        selectionMode="multiple"
        selectedKeys={search.findings ?? []}
        onSelectionChange={(keys) => change({ findings: [...keys] })}
      >
        {(['errors', 'warnings', 'clean'] as const).map((state) => (
          <MenuItem key={state} id={state}>
            {texts.findingStates[state]}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        label={search.missing ? texts.missingIn[search.missing] : texts.missing}
        button={{ size: 'small' }}
        selectionMode="single"
        selectedKeys={search.missing ? [search.missing] : []}
        onSelectionChange={(keys) => change({ missing: [...keys][0] })}
      >
        {(['fi', 'sv', 'en'] as const).map((language) => (
          <MenuItem key={language} id={language}>
            {texts.missingIn[language]}
          </MenuItem>
        ))}
      </Menu>
      <PartyFilter
        party={search.party}
        organisationId={props.organisationId}
        onChange={(party) => change({ party })}
      />
      <OrderMenu search={search} change={change} />
      <Button tone="quiet" size="small" onPress={() => change({ archived: !search.archived })}>
        {search.archived ? texts.activeOnly : texts.archivedOnly}
      </Button>
      {isFiltered(search) && (
        <Button
          tone="quiet"
          size="small"
          onPress={() =>
            change({ q: '', state: undefined, findings: undefined, missing: undefined, party: undefined })
          }
        >
          {texts.clear}
        </Button>
      )}
    </div>
  )
}

function OrderMenu(props: { search: RegisterSearch; change: (part: Record<string, unknown>) => void }) {
  const { search, change } = props
  const texts = useTexts(registersTexts)
  return (
    <Menu label={texts.sort} button={{ size: 'small' }}>
      <MenuSection
        title={texts.sort}
        selectionMode="single"
        selectedKeys={[search.sort ?? 'name']}
        onSelectionChange={(keys) => change({ sort: [...keys][0] })}
      >
        <MenuItem id="name">{texts.name}</MenuItem>
        <MenuItem id="updated">{texts.updated}</MenuItem>
        <MenuItem id="reviewDue">{texts.reviewDue}</MenuItem>
      </MenuSection>
      <MenuItem onAction={() => change({ descending: !search.descending })}>
        {`${search.descending ? '✓ ' : ''}${texts.descending}`}
      </MenuItem>
    </Menu>
  )
}

function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const texts = useTexts(registersTexts)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const told = useRef(value)
  const tell = useRef(onChange)
  tell.current = onChange

  useEffect(() => {
    if (value !== told.current) setText(value)
    told.current = value
  }, [value])
  useEffect(() => {
    if (text === told.current) return
    const timer = setTimeout(() => {
      told.current = text
      tell.current(text)
    }, pause)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return (
    <div className="relative mr-2 w-full sm:w-96">
      <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-soft">
        <SearchIcon />
      </span>
      <input
        ref={input}
        type="search"
        value={text}
        maxLength={300}
        aria-label={texts.search}
        placeholder={texts.searchHint}
        onChange={(event) => setText(event.target.value)}
        className={`${inputLook} pl-9`}
      />
    </div>
  )
}
