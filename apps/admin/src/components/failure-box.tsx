import { failureOf } from '../connection/failure.ts'
import { useTexts } from '../language/catalogue.ts'
import { connectionTexts } from '../language/connection-texts.ts'
import { Button } from './button.tsx'
import { NoticeBox } from './notice-box.tsx'

/** Why something could not be fetched or saved, what is safe, and the way to try again. */
export function FailureBox({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useTexts(connectionTexts)
  const failure = failureOf(error)
  return (
    <NoticeBox
      tone="error"
      title={failure.code === 'lost' ? texts.lost : (failure.sentence ?? texts.failed)}
      action={
        onRetry && (
          <Button size="small" onPress={onRetry}>
            {texts.retry}
          </Button>
        )
      }
    >
      {failure.code === 'lost' && <p>{texts.lostAdvice}</p>}
    </NoticeBox>
  )
}
