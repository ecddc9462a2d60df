import { type RefObject, useEffect, useRef } from 'react'
import { isTyping } from '../../components/is-typing.ts'

/** `j` and `k` move through the rows, `x` selects the row at hand; Enter opens it, as on any link. */
export function useListKeys(list: {
  length: number
  body: RefObject<HTMLElement | null>
  /** Brings a row into sight, so that it is drawn. */
  reveal: (at: number) => void
  toggle: (at: number) => void
}): void {
  const latest = useRef(list)
  latest.current = list

  useEffect(() => {
    const rowAt = (at: number) =>
      latest.current.body.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)

    const current = () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-index]')
      return row && latest.current.body.current?.contains(row) ? Number(row.dataset['index']) : undefined
    }

    const focus = (at: number, tries = 10) => {
      const link = rowAt(at)?.querySelector<HTMLElement>('a')
      if (link) link.focus({ preventScroll: true })
      else if (tries > 0) requestAnimationFrame(() => focus(at, tries - 1))
    }

    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const at = current()
      if (event.key === 'x' && at !== undefined) return latest.current.toggle(at)
      if (event.key !== 'j' && event.key !== 'k') return
      const next = at === undefined ? 0 : at + (event.key === 'j' ? 1 : -1)
      if (next < 0 || next >= latest.current.length) return
      event.preventDefault()
      latest.current.reveal(next)
      focus(next)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
