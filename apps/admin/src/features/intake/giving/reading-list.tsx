import { Failure, fieldErrorMessage, type Language, textIn } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { Button } from '../../../components/button.tsx'
import { CheckIcon } from '../../../components/icons.tsx'
import { Spinner } from '../../../components/progress.tsx'
import { WorkBar } from '../../../components/work-bar.tsx'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { connectionTexts } from '../../../language/connection-texts.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { intakeTexts } from '../intake-texts.ts'
import { progressOf, type Reading } from './readings.ts'

/** What can be done with a reading. */
export interface ReadingActions {
  cancel: (id: number) => void
  retry: (id: number) => void
  remove: (id: number) => void
  look: (id: number) => void
}

/** The files that were given, with the result of each, and how far the whole has come. */
export function ReadingList(props: { readings: readonly Reading[]; organisation: string } & ReadingActions) {
  const { readings, organisation, ...actions } = props
  const texts = useTexts(intakeTexts)
  const { done, all } = progressOf(readings)
  return (
    <section aria-labelledby="readings" className="flex flex-col gap-3">
      <h2 id="readings" tabIndex={-1} className="text-title outline-none">
        {texts.readings}
      </h2>
      {done === all ? (
        <p role="status" className="text-soft tabular-nums">
          {texts.progress(done, all)}
        </p>
      ) : (
        <div className="flex items-end gap-4">
          <div className="grow">
            <WorkBar label={texts.progress(done, all)} name={texts.readings} done={done} all={all} />
          </div>
          <Button
            size="small"
            onPress={() => {
              for (const { id, state } of readings) {
                if (state === 'waiting' || state === 'reading') actions.cancel(id)
              }
            }}
          >
            {texts.cancelAll}
          </Button>
        </div>
      )}
      <ul className="border-t border-edge">
        {readings.map((reading) => (
          <ReadingRow key={reading.id} reading={reading} organisation={organisation} {...actions} />
        ))}
      </ul>
    </section>
  )
}

function ReadingRow(props: { reading: Reading; organisation: string } & ReadingActions) {
  const { reading, organisation, cancel, retry, remove, look } = props
  const texts = useTexts(intakeTexts)
  const { id, file, state } = reading
  const act = (action: string, run: (id: number) => void, tone?: 'primary' | 'quiet') => (
    <Button size="small" tone={tone} onPress={() => run(id)} aria-label={texts.withFile(action, file.name)}>
      {action}
    </Button>
  )
  return (
    <li className="grid grid-cols-[minmax(0,16rem)_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2.5 max-sm:grid-cols-1">
      <span className="font-semibold break-words">{file.name}</span>
      <Result reading={reading} organisation={organisation} />
      <span className="flex flex-wrap gap-2">
        {(state === 'waiting' || state === 'reading') && act(texts.cancel, cancel)}
        {state === 'read' && act(texts.look, look, 'primary')}
        {(state === 'refused' || state === 'cancelled') && act(texts.retry, retry)}
        {state !== 'waiting' && state !== 'reading' && act(texts.remove, remove, 'quiet')}
      </span>
    </li>
  )
}

function Result({ reading, organisation }: { reading: Reading; organisation: string }) {
  const texts = useTexts(intakeTexts)
  const connection = useTexts(connectionTexts)
  const language = useLanguage()
  if (reading.state === 'refused') {
    const words = refusal(reading.error, language) ?? connection.lost
    return <span className="text-error">{words}</span>
  }
  if (reading.state === 'spreadsheet') {
    return (
      <span>
        {texts.spreadsheet}{' '}
        <Link to="/$organisation/record/import" params={{ organisation }} className="text-accent underline">
          {texts.toRecord}
        </Link>
      </span>
    )
  }
  if (reading.state !== 'read') {
    return (
      <span className="flex items-center gap-2 text-soft">
        {reading.state === 'reading' && <Spinner />}
        {texts.states[reading.state]}
      </span>
    )
  }
  const { registers, report } = reading.intake
  if (report !== undefined) return <span>{texts.report}</span>
  const names = registers.flatMap(({ frozen }) => textIn(frozen.register.name, language)?.text ?? [])
  const isDone = registers.every((_, at) => reading.created?.[at] !== undefined)
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {isDone && (
        <span className="flex items-center gap-1 text-fine">
          <CheckIcon /> {texts.states.created}
        </span>
      )}
      <span>
        {texts.found(registers.length)}
        {names.length > 0 && <span className="text-soft">: {names.join(', ')}</span>}
      </span>
    </span>
  )
}

/** Why a file was not read: the reason alone where the file is the reason. */
function refusal(error: unknown, language: Language): string | undefined {
  const { fields, sentence } =
    error instanceof Failure ? { fields: error.fields, sentence: undefined } : failureOf(error)
  const [field] = fields
  return field === undefined ? sentence : fieldErrorMessage(field, language)
}
