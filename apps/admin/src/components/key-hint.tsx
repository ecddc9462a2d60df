const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** A key of the keyboard as this machine calls it; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex gap-1 font-sans text-small">
      {keys.split('+').map((key) => (
        <span key={key} className="rounded border border-line bg-sunken px-1.5 leading-5 text-soft">
          {key === 'Mod' ? (isApple ? '⌘' : 'Ctrl') : key}
        </span>
      ))}
    </kbd>
  )
}
