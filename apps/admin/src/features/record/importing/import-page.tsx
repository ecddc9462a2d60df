import type { KeptOrganisation } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { Button } from '../../../components/button.tsx'
import { buttonLook } from '../../../components/button-look.ts'
import { FailureBox } from '../../../components/failure-box.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { usePageTitle } from '../../../components/page-title.ts'
import { Progress } from '../../../components/progress.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { recordTexts } from '../record-texts.ts'
import { ChooseFile } from './choose-file.tsx'
import { importTexts } from './import-texts.ts'
import { Keeping } from './keeping.tsx'
import { Preview } from './preview.tsx'
import { useImport } from './use-import.ts'

/** Takes a record in from a spreadsheet: chosen, looked at row by row, and saved in one piece. */
export function ImportPage({ organisation }: { organisation: KeptOrganisation }) {
  const texts = useTexts(importTexts)
  const record = useTexts(recordTexts)
  usePageTitle(texts.title)
  const { state, start, cancel, read, accept } = useImport(organisation.id)
  const params = { organisation: organisation.content.slug }
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-display">{texts.title}</h1>
      {(state.step === 'choosing' || state.step === 'failed') && (
        <>
          {state.step === 'failed' && <FailureBox error={state.error} />}
          {state.step === 'choosing' && state.wasCancelled && (
            <NoticeBox tone="plain" title={texts.cancelled} />
          )}
          <ChooseFile onChoose={(file) => void read(file)} />
        </>
      )}
      {state.step === 'reading' && (
        <div className="flex items-center gap-4">
          <Progress label={texts.reading} />
          <Button size="small" onPress={cancel}>
            {texts.cancel}
          </Button>
        </div>
      )}
      {state.step === 'writing' && <Keeping work={state.work} onCancel={cancel} />}
      {state.step === 'previewing' && (
        <Preview
          name={state.file.name}
          preview={state.preview}
          error={state.error}
          onAccept={(choice) => void accept(state.file, state.preview, choice)}
          onAnother={start}
        />
      )}
      {state.step === 'done' && (
        <NoticeBox
          tone="fine"
          title={texts.done(state.created, state.saved)}
          action={
            <>
              <Link to="/$organisation/record" params={params} className={buttonLook({ tone: 'primary' })}>
                {record.title}
              </Link>
              <Button onPress={start}>{texts.another}</Button>
            </>
          }
        />
      )}
    </div>
  )
}
