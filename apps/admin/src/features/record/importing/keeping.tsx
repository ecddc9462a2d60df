import { Button } from '../../../components/button.tsx'
import { WorkBar } from '../../../components/work-bar.tsx'
import { useWork } from '../../../connection/use-work.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { writeNumber } from '../../../language/numbers.ts'
import { importTexts } from './import-texts.ts'

/** How many rows have been written of how many, and the way to stop: then nothing is kept. */
export function Keeping({ work, onCancel }: { work: string; onCancel: () => void }) {
  const texts = useTexts(importTexts)
  const language = useLanguage()
  const progress = useWork(work)
  const { done, all } = progress?.stage === 'keeping' ? progress : {}
  const label =
    done === undefined || all === undefined
      ? texts.reading
      : texts.writing(writeNumber(done, language), writeNumber(all, language))
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <WorkBar label={label} name={texts.title} done={done} all={all} />
      <p className="text-small text-soft">{texts.inOnePiece}</p>
      <div>
        <Button size="small" onPress={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  )
}
