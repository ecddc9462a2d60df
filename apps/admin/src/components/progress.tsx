import { useEffect, useState } from 'react'
import { useTexts } from '../language/catalogue.ts'
import { componentTexts } from '../language/component-texts.ts'

/** Says that something is being fetched, after the 300 ms in which it need not be said. */
export function Progress({ label }: { label?: string }) {
  const texts = useTexts(componentTexts)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="flex min-h-8 items-center gap-2 text-soft">
      {isLate && (
        <>
          <Spinner />
          {label ?? texts.loading}
        </>
      )}
    </div>
  )
}

/** A turning ring, beside words only. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-4 animate-spin rounded-full border-2 border-line border-t-accent"
    />
  )
}
