import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Keeps the section that one reads where it is when the notice changes its language or layout. */
export function useKeptPlace(box: RefObject<HTMLElement | null>, look: string): void {
  const place = useRef<{ part: string; offset: number }>(undefined)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const note = () => {
      place.current = topPart(element)
    }
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [box])
  useLayoutEffect(() => {
    const element = box.current
    const kept = place.current
    if (!element || !kept) return
    const part = element.querySelector(`[data-part="${CSS.escape(kept.part)}"]`)
    if (part)
      element.scrollTop +=
        part.getBoundingClientRect().top - element.getBoundingClientRect().top - kept.offset
  }, [look])
}

function topPart(box: HTMLElement) {
  const top = box.getBoundingClientRect().top
  for (const part of box.querySelectorAll<HTMLElement>('[data-part]')) {
    const { top: start, bottom } = part.getBoundingClientRect()
    if (bottom > top) return { part: part.dataset['part'] ?? '', offset: start - top }
  }
  return undefined
}
