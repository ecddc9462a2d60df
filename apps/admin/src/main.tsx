import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from './connection/api.ts'
import { failureOf } from './connection/failure.ts'
import { markLanguage } from './language/interface-language.ts'
import './theme/desk.css'
import { paintTheme } from './theme/theme.ts'

const element = document.getElementById('desk')
if (element === null) throw new Error('index.html has no element for the desk')
const root = createRoot(element)
const show = (page: ReactNode) => root.render(<StrictMode>{page}</StrictMode>)

/** Shows the door to whoever is not signed in and the desk to those who are; each loads only what it shows. */
async function open(): Promise<void> {
  const page = location.pathname.replace(/^\/app/, '')
  if (page === '/sign-in') return showSignIn()
  if (page === '/setup') {
    const { SetupPage } = await import('./features/session/setup-page.tsx')
    return show(<SetupPage />)
  }
  try {
    const session = await createApi().session.get.query()
    const { Application } = await import('./app/application.tsx')
    show(<Application session={session} />)
  } catch (error) {
    const { code } = failureOf(error)
    if (code !== 'unauthenticated') {
      const { UnreachablePage } = await import('./features/session/unreachable-page.tsx')
      return show(<UnreachablePage />)
    }
    const next = location.pathname + location.search
    history.replaceState(null, '', `/app/sign-in?${new URLSearchParams({ next })}`)
    await showSignIn()
  }
}

async function showSignIn(): Promise<void> {
  const { SignInPage } = await import('./features/session/sign-in-page.tsx')
  show(<SignInPage />)
}

paintTheme()
markLanguage()
void open()
