import { useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../components/dialog.tsx'
import { reportSignedIn } from '../connection/watched-fetch.ts'
import { sessionTexts } from '../features/session/session-texts.ts'
import { SignInForm } from '../features/session/sign-in-form.tsx'
import { useTexts } from '../language/catalogue.ts'
import { useSession } from './session.ts'

/** Asks to sign in again over the page at hand, which keeps all that was written on it. */
export function SignedOutDialog() {
  const texts = useTexts(sessionTexts)
  const queries = useQueryClient()
  const { user } = useSession()
  return (
    <Dialog isOpen isDismissable={false} onClose={() => undefined} title={texts.signedOut}>
      <p>{texts.signedOutAdvice}</p>
      <SignInForm
        email={user.email}
        onSignedIn={() => {
          reportSignedIn()
          void queries.invalidateQueries()
        }}
      />
    </Dialog>
  )
}
