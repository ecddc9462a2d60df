import type { FactPath } from '@seloste/domain'
import type { UseMutationResult } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../components/button.tsx'
import { FailureBox } from '../components/failure-box.tsx'
import { KeyHint } from '../components/key-hint.tsx'
import { NoticeBox } from '../components/notice-box.tsx'
import { failureOf } from '../connection/failure.ts'
import { useTexts } from '../language/catalogue.ts'
import type { ContentForm } from './content-form.ts'
import { ErrorSummary } from './error-summary.tsx'
import { formTexts } from './form-texts.ts'
import { LeaveGuard } from './leave-guard.tsx'

/**
 * A page that edits one document and saves it: by its button or Ctrl+S, with what is wrong at the fields, and with a
 * choice when somebody else saved first. `resolve` fetches what they saved; then mine is saved over it, or theirs taken.
 * `at` is the fact at whose field it is opened.
 */
export function SavedForm<Content>(props: {
  title: string
  lead?: string
  form: ContentForm & { read: () => Content | undefined }
  saving: UseMutationResult<unknown, unknown, Content>
  resolve?: (whose: 'mine' | 'theirs') => Promise<void>
  at?: FactPath | undefined
  children: ReactNode
}) {
  const { title, lead, form, saving, resolve, at, children } = props
  const texts = useTexts(formTexts)
  const failure = saving.isError ? failureOf(saving.error) : undefined
  const save = () => {
    if (saving.isPending) return
    const content = form.read()
    if (content === undefined) return
    saving.mutate(content, {
      onError: (error) => {
        const { fields } = failureOf(error)
        if (fields.length > 0) form.complain(fields)
      },
    })
  }
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const { focus } = form
  useEffect(() => {
    if (at === undefined) return
    // After the router, which shows a new page from its top; once, so that writing does not move the view.
    const frame = requestAnimationFrame(() => focus(at))
    return () => cancelAnimationFrame(frame)
  }, [at])

  return (
    <form
      ref={form.ref}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        save()
      }}
      className="flex max-w-3xl flex-col gap-6"
    >
      <div>
        <h1 className="text-display break-words">{title}</h1>
        {lead && <p className="text-large text-soft">{lead}</p>}
      </div>
      <ErrorSummary form={form} />
      {failure?.code === 'conflict' && resolve && (
        <Conflict
          onMine={() => void resolve('mine').then(() => setTimeout(() => latest.current()))}
          onTheirs={() => void resolve('theirs').then(() => saving.reset())}
        />
      )}
      {failure && failure.code !== 'conflict' && failure.fields.length === 0 && (
        <FailureBox error={saving.error} />
      )}
      {children}
      <div className="sticky bottom-0 -mx-2 flex items-center gap-3 border-t border-line bg-ground px-2 py-3">
        <Button type="submit" tone="primary" isPending={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
        </Button>
        <span className="max-sm:hidden">
          <KeyHint keys="Mod+S" />
        </span>
      </div>
      <LeaveGuard isChanged={form.isChanged} />
    </form>
  )
}

function Conflict({ onMine, onTheirs }: { onMine: () => void; onTheirs: () => void }) {
  const texts = useTexts(formTexts)
  return (
    <NoticeBox
      tone="warning"
      title={texts.conflict}
      action={
        <>
          <Button size="small" tone="primary" onPress={onMine}>
            {texts.keepMine}
          </Button>
          <Button size="small" onPress={onTheirs}>
            {texts.takeTheirs}
          </Button>
        </>
      }
    >
      <p>{texts.conflictAdvice}</p>
    </NoticeBox>
  )
}
