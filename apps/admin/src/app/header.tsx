import { textIn } from '@seloste/domain'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Button } from '../components/button.tsx'
import { SearchIcon } from '../components/icons.tsx'
import { isTyping } from '../components/is-typing.ts'
import { KeyHint } from '../components/key-hint.tsx'
import { Menu, MenuItem, MenuSection } from '../components/menu.tsx'
import { Wordmark } from '../components/wordmark.tsx'
import { useTexts } from '../language/catalogue.ts'
import { useLanguage } from '../language/interface-language.ts'
import { AccountMenu } from './account-menu.tsx'
import { useNamedOrganisation } from './current-organisation.ts'
import { useSession } from './session.ts'
import { shellTexts } from './shell-texts.ts'

const loadCommandMenu = () => import('./command-menu.tsx')
const CommandMenu = lazy(() => loadCommandMenu().then((file) => ({ default: file.CommandMenu })))
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((file) => ({ default: file.KeysDialog })))

/** The head of the desk: where one is, where one can go, who one is. */
export function Header() {
  const texts = useTexts(shellTexts)
  const organisation = useNamedOrganisation()
  const [opened, setOpened] = useState<'commands' | 'keys'>()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Fetched while the hand is on its way to the letter, so that nothing typed into it is lost.
      if (event.key === 'Control' || event.key === 'Meta') void loadCommandMenu()
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        setOpened('commands')
      }
      if (event.key === '?' && !isTyping(event)) setOpened('keys')
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return (
    <header className="top-0 z-20 border-b md:sticky border-line bg-ground">
      <div className="mx-auto flex min-h-(--header-height) max-w-[100rem] flex-wrap items-center gap-x-4 px-4 sm:px-6">
        <Link to="/" className="rounded-sm">
          <Wordmark isShort />
        </Link>
        {organisation && <OrganisationMenu />}
        {organisation && <Places slug={organisation.content.slug} />}
        <div className="ml-auto flex items-center gap-1">
          {organisation && (
            <Button tone="plain" size="small" onPress={() => setOpened('commands')} className="font-normal">
              <SearchIcon />
              <span className="max-sm:sr-only">{texts.commands}</span>
              <span className="max-lg:hidden">
                <KeyHint keys="Mod+K" />
              </span>
            </Button>
          )}
          <AccountMenu onKeys={() => setOpened('keys')} />
        </div>
      </div>
      <Suspense>
        {opened === 'commands' && organisation && (
          <CommandMenu
            organisation={organisation}
            onClose={() => setOpened(undefined)}
            onKeys={() => setOpened('keys')}
          />
        )}
        {opened === 'keys' && <KeysDialog onClose={() => setOpened(undefined)} />}
      </Suspense>
    </header>
  )
}

function Places({ slug }: { slug: string }) {
  const texts = useTexts(shellTexts)
  const params = { organisation: slug }
  const look =
    'border-b-2 border-transparent py-3 text-soft hover:text-ink [&[aria-current=page]]:border-accent [&[aria-current=page]]:font-semibold [&[aria-current=page]]:text-ink'
  return (
    <nav
      aria-label={texts.main}
      className="order-last flex gap-5 max-md:w-full max-md:gap-4 max-md:overflow-x-auto md:order-none"
    >
      <Link
        to="/$organisation/registers"
        params={params}
        className={look}
        activeOptions={{ includeSearch: false }}
      >
        {texts.registers}
      </Link>
      <Link
        to="/$organisation/findings"
        params={params}
        className={look}
        activeOptions={{ includeSearch: false }}
      >
        {texts.findings}
      </Link>
      <Link
        to="/$organisation/record"
        params={params}
        className={look}
        activeOptions={{ includeSearch: false }}
      >
        {texts.record}
      </Link>
      <Link
        to="/$organisation/parties"
        params={params}
        className={look}
        activeOptions={{ includeSearch: false }}
      >
        {texts.parties}
      </Link>
      <Link to="/$organisation/settings" params={params} className={look}>
        {texts.settings}
      </Link>
    </nav>
  )
}

function OrganisationMenu() {
  const texts = useTexts(shellTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { memberships } = useSession()
  const current = useNamedOrganisation()
  const nameOf = (organisation: (typeof memberships)[number]['organisation']) =>
    textIn(organisation.content.name, language)?.text ?? organisation.content.slug
  return (
    <Menu
      label={
        <span className="max-w-[30vw] truncate sm:max-w-72">
          {current ? nameOf(current) : texts.organisations}
        </span>
      }
      button={{ size: 'small', className: 'text-ink' }}
    >
      <MenuSection
        title={texts.organisations}
        selectionMode="single"
        selectedKeys={current ? [current.content.slug] : []}
      >
        {memberships.map(({ organisation }) => (
          <MenuItem
            key={organisation.id}
            id={organisation.content.slug}
            onAction={() =>
              void navigate({
                to: '/$organisation/registers',
                params: { organisation: organisation.content.slug },
              })
            }
          >
            {nameOf(organisation)}
          </MenuItem>
        ))}
      </MenuSection>
      {current && (
        <MenuItem href={`/${current.content.slug}`} target="_blank">
          {texts.publicIndex}
        </MenuItem>
      )}
      <MenuItem onAction={() => void navigate({ to: '/new' })}>{texts.newOrganisation}</MenuItem>
    </Menu>
  )
}
