/** How an attempt to sign in ended. */
export type SignInOutcome = 'signedIn' | 'wrong' | 'tooMany' | 'lost' | 'failed'

/** Signs in; the session is in a cookie that no script reads. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => undefined)
  if (response === undefined) return 'lost'
  if (response.ok) return 'signedIn'
  if (response.status === 429) return 'tooMany'
  return response.status < 500 ? 'wrong' : 'failed'
}

/** Ends the session in this browser. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
}
