import { type FormEvent, useRef, useState } from 'react'
import { buttonLook } from '../../components/button-look.ts'
import { NoticeBox } from '../../components/notice-box.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { NativeField } from './native-field.tsx'
import { sessionTexts } from './session-texts.ts'
import { type SignInOutcome, signIn } from './sign-in.ts'

/** The form for e-mail and password; used on its page and over a page whose session has ended. */
export function SignInForm({ email, onSignedIn }: { email?: string; onSignedIn: () => void }) {
  const texts = useTexts(sessionTexts)
  const [outcome, setOutcome] = useState<SignInOutcome>()
  const [missing, setMissing] = useState({ email: false, password: false })
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || form.current === null) return
    const data = new FormData(form.current)
    const given = { email: String(data.get('email')).trim(), password: String(data.get('password')) }
    const lacks = { email: given.email === '', password: given.password === '' }
    setMissing(lacks)
    setOutcome(undefined)
    if (lacks.email || lacks.password) return focus(lacks.email ? 'email' : 'password')
    setBusy(true)
    const result = await signIn(given.email, given.password)
    if (result === 'signedIn') return onSignedIn()
    setBusy(false)
    setOutcome(result)
    focus('password')
  }

  const focus = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus()

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {outcome && outcome !== 'signedIn' && (
        <NoticeBox tone="error" title={texts[outcome]}>
          <p>{texts[`${outcome}Advice`]}</p>
        </NoticeBox>
      )}
      <NativeField
        label={texts.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        error={missing.email ? texts.emailMissing : undefined}
      />
      <NativeField
        label={texts.password}
        name="password"
        type="password"
        autoComplete="current-password"
        error={missing.password ? texts.passwordMissing : undefined}
      />
      <button type="submit" aria-disabled={isBusy} className={buttonLook({ tone: 'primary' })}>
        {isBusy ? texts.signingIn : texts.signIn}
      </button>
    </form>
  )
}
