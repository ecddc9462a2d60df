import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../components/button.tsx'
import { FailureBox } from '../components/failure-box.tsx'
import { usePageTitle } from '../components/page-title.ts'
import { failureOf } from '../connection/failure.ts'
import { useTexts } from '../language/catalogue.ts'
import { shellTexts } from './shell-texts.ts'

/** For a page that failed: what is safe and what to do; a refusal of the server in the server's words. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const texts = useTexts(shellTexts)
  usePageTitle(texts.broken)
  if (failureOf(error).sentence) return <FailureBox error={error} onRetry={reset} />
  return (
    <div className="flex max-w-xl flex-col items-start gap-4 py-10">
      <h1 className="text-display">{texts.broken}</h1>
      <p className="text-soft">{texts.brokenAdvice}</p>
      <Button tone="primary" onPress={() => location.reload()}>
        {texts.reload}
      </Button>
    </div>
  )
}
