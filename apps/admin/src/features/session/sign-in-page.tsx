import { usePageTitle } from '../../components/page-title.ts'
import { useTexts } from '../../language/catalogue.ts'
import { Doorway } from './doorway.tsx'
import { sessionTexts } from './session-texts.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Where a person goes after signing in: the page that was asked for, when it is one of the desk. */
function destination(): string {
  const next = new URLSearchParams(location.search).get('next')
  return next?.startsWith('/app/') ? next : '/app/'
}

/** The first page of whoever is not signed in. */
export function SignInPage() {
  const texts = useTexts(sessionTexts)
  usePageTitle(texts.signIn)
  return (
    <Doorway title={texts.signIn} lead={texts.purpose}>
      <SignInForm onSignedIn={() => location.replace(destination())} />
    </Doorway>
  )
}
