/** What a field or a button is called. */
export function labelOf(element: Element | null): string {
  const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? []
  const labels = [...ids.map((id) => document.getElementById(id)), element?.closest('label'), element]
  return labels.map((label) => label?.textContent ?? '').join(' ')
}
