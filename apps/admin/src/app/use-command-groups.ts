import { type KeptOrganisation, textIn } from '@seloste/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Command, useOfferedCommands } from '../components/commands.ts'
import { createApi } from '../connection/api.ts'
import { useTexts } from '../language/catalogue.ts'
import {
  interfaceLanguages,
  ownNames,
  setInterfaceLanguage,
  useLanguage,
} from '../language/interface-language.ts'
import { setTheme, themes } from '../theme/theme.ts'
import { commandTexts } from './command-texts.ts'
import { useSession } from './session.ts'
import { shellTexts } from './shell-texts.ts'

const mostFound = 8

/** What the command menu offers for the words typed: of the page, registers by name, places, actions. */
export function useCommandGroups(options: {
  organisation: KeptOrganisation
  search: string
  onKeys: () => void
}) {
  const { organisation, onKeys } = options
  const search = options.search.trim()
  const places = useTexts(shellTexts)
  const texts = useTexts(commandTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { memberships } = useSession()
  const offered = useOfferedCommands()
  const api = useMemo(() => createApi(organisation.id), [organisation.id])
  const params = { organisation: organisation.content.slug }
  const found = useQuery({
    queryKey: [organisation.id, 'registers', 'found', search, language],
    queryFn: ({ signal }) => api.registers.list.query({ search, language, limit: mostFound }, { signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })

  const registers: Command[] = (search === '' ? [] : (found.data?.rows ?? [])).map((row) => ({
    id: row.id,
    title: textIn(row.name, language)?.text ?? row.slug,
    run: () =>
      void navigate({ to: '/$organisation/registers/$register', params: { ...params, register: row.id } }),
  }))
  const destinations: Command[] = [
    {
      id: 'registers',
      title: places.registers,
      run: () => void navigate({ to: '/$organisation/registers', params }),
    },
    {
      id: 'findings',
      title: places.findings,
      run: () => void navigate({ to: '/$organisation/findings', params }),
    },
    {
      id: 'record',
      title: places.record,
      run: () => void navigate({ to: '/$organisation/record', params }),
    },
    {
      id: 'parties',
      title: places.parties,
      run: () => void navigate({ to: '/$organisation/parties', params }),
    },
    {
      id: 'settings',
      title: places.settings,
      run: () => void navigate({ to: '/$organisation/settings', params }),
    },
    ...memberships
      .filter((one) => one.organisation.id !== organisation.id)
      .map(({ organisation: { id, content } }) => ({
        id,
        title: texts.switchTo(textIn(content.name, language)?.text ?? content.slug),
        run: () => void navigate({ to: '/$organisation/registers', params: { organisation: content.slug } }),
      })),
  ]
  const actions: Command[] = [
    {
      id: 'new-register',
      title: texts.newRegister,
      run: () => void navigate({ to: '/$organisation/registers/new', params }),
    },
    {
      id: 'bring-in',
      title: texts.bringIn,
      run: () => void navigate({ to: '/$organisation/registers/import', params }),
    },
    {
      id: 'new-party',
      title: texts.newParty,
      run: () => void navigate({ to: '/$organisation/parties/new', params }),
    },
    ...interfaceLanguages
      .filter((code) => code !== language)
      .map((code) => ({
        id: code,
        title: texts.speak(ownNames[code]),
        run: () => setInterfaceLanguage(code),
      })),
    ...themes.map((theme) => ({
      id: theme,
      title: texts.look(places.themes[theme]),
      run: () => setTheme(theme),
    })),
    { id: 'keys', title: places.keys, run: onKeys, keys: '?' },
  ]
  const matching = (commands: readonly Command[]) => commands.filter(({ title }) => matches(title, search))
  return [
    { title: texts.onThisPage, commands: matching(offered) },
    { title: texts.go, commands: matching(destinations) },
    { title: texts.do, commands: matching(actions) },
    // Last, because they come later: what is chosen must not move under the hand.
    { title: texts.found, commands: registers },
  ].filter(({ commands }) => commands.length > 0)
}

function matches(title: string, search: string): boolean {
  const text = title.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
