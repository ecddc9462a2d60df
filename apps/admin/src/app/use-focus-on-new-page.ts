import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Moves the focus to the content of a new page, unless the page has taken it to a place of its own. */
export function useFocusOnNewPage(): void {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const content = document.getElementById('content')
    if (content === null || content.contains(document.activeElement)) return
    content.focus({ preventScroll: true })
  }, [pathname])
}
