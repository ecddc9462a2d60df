import { type FormEvent, useRef, useState } from 'react'
import { buttonLook } from '../../components/button-look.ts'
import { NoticeBox } from '../../components/notice-box.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { useTexts } from '../../language/catalogue.ts'
import { createFirstAccount, type FirstAccountOutcome } from './create-first-account.ts'
import { Doorway } from './doorway.tsx'
import { NativeField } from './native-field.tsx'
import { sessionTexts } from './session-texts.ts'
import { signIn } from './sign-in.ts'

const shortestPassword = 12
type Wrong = Partial<Record<'name' | 'email' | 'password', true>>

function faultsOf(account: { name: string; email: string; password: string }): Wrong {
  return {
    ...(account.name === '' && { name: true }),
    ...(!/^\S+@\S+\.\S+$/.test(account.email) && { email: true }),
    ...(account.password.length < shortestPassword && { password: true }),
  }
}

/** Makes the first account, opened by the address that the server printed. */
export function SetupPage() {
  const texts = useTexts(sessionTexts)
  usePageTitle(texts.setup)
  const code = new URLSearchParams(location.search).get('code') ?? ''
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState<Wrong>({})
  const [outcome, setOutcome] = useState<FirstAccountOutcome>()
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || form.current === null) return
    const data = new FormData(form.current)
    const text = (name: string) => String(data.get(name)).trim()
    const account = { name: text('name'), email: text('email'), password: String(data.get('password')) }
    const faults = faultsOf(account)
    setWrong(faults)
    setOutcome(undefined)
    const [first] = Object.keys(faults)
    if (first) return form.current.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
    setBusy(true)
    const result = await createFirstAccount({ code, ...account })
    if (result === 'created') {
      await signIn(account.email, account.password)
      return location.replace('/app/')
    }
    setBusy(false)
    if (result === 'emailWrong') setWrong({ email: true })
    else setOutcome(result)
  }

  return (
    <Doorway title={texts.setup} lead={texts.setupPurpose}>
      {code === '' && (
        <NoticeBox tone="error" title={texts.codeMissing}>
          <p>{texts.codeAdvice}</p>
        </NoticeBox>
      )}
      {(outcome === 'refused' || outcome === 'lost' || outcome === 'failed') && (
        <NoticeBox tone="error" title={outcome === 'failed' ? texts.refused : texts[outcome]}>
          <p>{texts[`${outcome}Advice`]}</p>
        </NoticeBox>
      )}
      <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <NativeField
          label={texts.name}
          note={texts.nameNote}
          name="name"
          autoComplete="name"
          maxLength={300}
          error={wrong.name && texts.nameMissing}
        />
        <NativeField
          label={texts.email}
          name="email"
          type="email"
          autoComplete="username"
          maxLength={254}
          error={wrong.email && texts.emailWrong}
        />
        <NativeField
          label={texts.password}
          note={texts.passwordNote}
          name="password"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          error={wrong.password && texts.passwordShort}
        />
        <button type="submit" aria-disabled={isBusy} className={buttonLook({ tone: 'primary' })}>
          {isBusy ? texts.creating : texts.create}
        </button>
      </form>
    </Doorway>
  )
}
