import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { currentConnection, reportSignedIn, watchConnection } from '../connection/watched-fetch.ts'
import { sessionTexts } from '../features/session/session-texts.ts'
import { SignInForm } from '../features/session/sign-in-form.tsx'
import { useTexts } from '../language/catalogue.ts'
import { useSession } from './session.ts'

/** Asks to sign in again over the page at hand, which keeps all that was written on it. */
export function SignedOutDialog() {
  const texts = useTexts(sessionTexts)
  const queries = useQueryClient()
  const { user } = useSession()
  const isSignedOut = useSyncExternalStore(watchConnection, currentConnection) === 'signedOut'
  return (
    <Dialog isOpen={isSignedOut} isDismissable={false} onClose={() => undefined} title={texts.signedOut}>
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
