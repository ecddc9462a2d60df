import { Button } from '../../components/button.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { foundingTexts } from './founding-texts.ts'
import { Steps } from './steps.tsx'

const mending = 3
const publishing = 4
const done = 5

/** On the desk of a first run: where one is, and the one next step: mend what the law requires, then publish. */
export function FirstRun(props: {
  /** How many errors are open; undefined until the register has been judged. */
  errors: number | undefined
  isPublished: boolean
  onNextFinding: () => void
  onPublish: () => void
}) {
  const { errors, isPublished, onNextFinding, onPublish } = props
  const texts = useTexts(foundingTexts)
  const at = isPublished ? done : errors === 0 ? publishing : mending
  return (
    <div className="flex flex-col gap-3 pb-8">
      <Steps at={at} />
      {errors !== undefined && (
        <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>
            {isPublished ? texts.isPublic : errors === 0 ? texts.readyToPublish : texts.toMend(errors)}
          </span>
          {!isPublished && errors > 0 && (
            <Button size="small" onPress={onNextFinding}>
              {texts.showNext}
            </Button>
          )}
          {!isPublished && errors === 0 && (
            <Button size="small" onPress={onPublish}>
              {texts.publish}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
