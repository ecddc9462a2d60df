import { KeyHint } from '../components/key-hint.tsx'
import { Menu, MenuItem, MenuSection } from '../components/menu.tsx'
import { signOut } from '../features/session/sign-in.ts'
import { useTexts } from '../language/catalogue.ts'
import {
  interfaceLanguages,
  ownNames,
  setInterfaceLanguage,
  useLanguage,
} from '../language/interface-language.ts'
import { setTheme, themes, useTheme } from '../theme/theme.ts'
import { useSession } from './session.ts'
import { shellTexts } from './shell-texts.ts'

/** Who is signed in, and how the desk speaks and looks to them. */
export function AccountMenu({ onKeys }: { onKeys: () => void }) {
  const texts = useTexts(shellTexts)
  const { user } = useSession()
  const language = useLanguage()
  const theme = useTheme()
  return (
    <Menu
      label={<span className="max-w-40 truncate max-sm:max-w-[18vw]">{user.name}</span>}
      aria-label={texts.accountOf(user.name)}
      button={{ size: 'small', className: 'text-ink' }}
    >
      <MenuSection title={texts.language} selectionMode="single" selectedKeys={[language]}>
        {interfaceLanguages.map((code) => (
          <MenuItem key={code} id={code} onAction={() => setInterfaceLanguage(code)}>
            {ownNames[code]}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection title={texts.theme} selectionMode="single" selectedKeys={[theme]}>
        {themes.map((one) => (
          <MenuItem key={one} id={one} onAction={() => setTheme(one)}>
            {texts.themes[one]}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection title={user.email}>
        <MenuItem onAction={onKeys} end={<KeyHint keys="?" />}>
          {texts.keys}
        </MenuItem>
        <MenuItem onAction={() => void signOut().finally(() => location.assign('/app/sign-in'))}>
          {texts.signOut}
        </MenuItem>
      </MenuSection>
    </Menu>
  )
}
