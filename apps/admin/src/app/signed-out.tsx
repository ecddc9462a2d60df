import { lazy, Suspense, useSyncExternalStore } from 'react'
import { currentConnection, watchConnection } from '../connection/watched-fetch.ts'

const SignedOutDialog = lazy(() =>
  import('./signed-out-dialog.tsx').then((file) => ({ default: file.SignedOutDialog })),
)

/** Asks to sign in again as soon as the server no longer knows who asks. */
export function SignedOut() {
  const connection = useSyncExternalStore(watchConnection, currentConnection)
  if (connection !== 'signedOut') return null
  return (
    <Suspense>
      <SignedOutDialog />
    </Suspense>
  )
}
