import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from './connection/api.ts'
import { failureOf } from './connection/failure.ts'
import { SetupPage } from './features/session/setup-page.tsx'
import { SignInPage } from './features/session/sign-in-page.tsx'
import { UnreachablePage } from './features/session/unreachable-page.tsx'
import { markLanguage } from './language/interface-language.ts'
import './theme/desk.css'
import { paintTheme } from './theme/theme.ts'

const element = document.getElementById('desk')
if (element === null) throw new Error('index.html has no element for the desk')
const root = createRoot(element)
const show = (page: ReactNode) => root.render(<StrictMode>{page}</StrictMode>)

/** Shows the door to whoever is not signed in, and loads the desk for those who are. */
async function open(): Promise<void> {
  const page = location.pathname.replace(/^\/app/, '')
  if (page === '/sign-in') return show(<SignInPage />)
  if (page === '/setup') return show(<SetupPage />)
  try {
    const session = await createApi().session.get.query()
    const { Application } = await import('./app/application.tsx')
    show(<Application session={session} />)
  } catch (error) {
    const { code } = failureOf(error)
    if (code !== 'unauthenticated') return show(<UnreachablePage />)
    const next = location.pathname + location.search
    history.replaceState(null, '', `/app/sign-in?${new URLSearchParams({ next })}`)
    show(<SignInPage />)
  }
}

paintTheme()
markLanguage()
void open()
