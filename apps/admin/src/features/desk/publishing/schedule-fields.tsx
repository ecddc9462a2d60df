import { inputLook, labelLook } from '../../../components/field-look.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { publishingTexts } from './publishing-texts.ts'

/** When the notice becomes public: at once, or at a day and time to come. `at` is local, empty for at once. */
export function ScheduleFields({
  at,
  onChange,
}: {
  at: string | undefined
  onChange: (at: string | undefined) => void
}) {
  const texts = useTexts(publishingTexts)
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-semibold">{texts.when}</legend>
      {([false, true] as const).map((isLater) => (
        <label key={String(isLater)} className="flex cursor-pointer items-center gap-2.5 py-1">
          <input
            type="radio"
            name="publish-when"
            className="size-4.5 accent-(--accent)"
            checked={(at !== undefined) === isLater}
            onChange={() => onChange(isLater ? tomorrowMorning() : undefined)}
          />
          {isLater ? texts.later : texts.atOnce}
        </label>
      ))}
      {at !== undefined && (
        <label className="flex flex-col gap-1 pl-7.5">
          <span className={labelLook}>{texts.dayAndTime}</span>
          <input
            type="datetime-local"
            className={`${inputLook} max-w-64`}
            value={at}
            min={local(new Date())}
            onChange={(event) => onChange(event.target.value)}
          />
          <span className="text-small text-soft">{texts.laterHelp}</span>
        </label>
      )}
    </fieldset>
  )
}

/** The instant of a local day and time, in UTC; undefined while it is none or has passed. */
export function instantOf(at: string): string | undefined {
  const instant = new Date(at)
  return Number.isNaN(instant.getTime()) || instant <= new Date() ? undefined : instant.toISOString()
}

function tomorrowMorning(): string {
  const day = new Date()
  day.setDate(day.getDate() + 1)
  day.setHours(9, 0, 0, 0)
  return local(day)
}

function local(instant: Date): string {
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}
