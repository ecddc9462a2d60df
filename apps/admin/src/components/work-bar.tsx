const barLook =
  'h-2 w-full appearance-none overflow-hidden rounded-full bg-line motion-safe:indeterminate:animate-pulse ' +
  'indeterminate:bg-accent-tint [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent ' +
  '[&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent'

/** How far a work is, as a sentence that is read aloud and as a bar; without `done` the bar only shows that it lives. */
export function WorkBar(props: {
  label: string
  name: string
  done?: number | undefined
  all?: number | undefined
}) {
  const { label, name, done, all } = props
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="tabular-nums">
        {label}
      </p>
      <progress
        aria-label={name}
        className={barLook}
        max={all ?? 1}
        {...(done !== undefined && { value: done })}
      />
    </div>
  )
}
