/** The product's name with its mark; `isShort` leaves the mark alone where there is little room. */
export function Wordmark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="flex items-center gap-2 font-semibold">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-6 shrink-0">
        <rect width="32" height="32" rx="7" className="fill-accent" />
        <path
          d="M9 10h14M9 16h14M9 22h8"
          className="stroke-on-accent"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
      <span className={isShort ? 'max-sm:sr-only' : undefined}>Seloste</span>
    </span>
  )
}
