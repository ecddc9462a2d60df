import type { FactPath } from '@seloste/domain'

/** The field of a fact in a form: its own, else the first of what belongs to it, else the closest around it. */
export function nearestField(form: ParentNode, path: FactPath): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-path]')]
  const pathOf = (field: HTMLElement) => field.dataset['path'] ?? ''
  const around = fields
    .filter((field) => path.startsWith(`${pathOf(field)}/`))
    .toSorted((one, other) => pathOf(other).length - pathOf(one).length)
  return (
    fields.find((field) => pathOf(field) === path) ??
    fields.find((field) => pathOf(field).startsWith(`${path}/`)) ??
    around[0]
  )
}
