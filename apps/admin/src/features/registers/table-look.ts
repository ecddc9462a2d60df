// From the middle width up a row is a line of columns; below it, two lines of text.
const columns =
  'md:grid md:grid-cols-[2rem_minmax(10rem,1fr)_minmax(7rem,10rem)_8rem_5.5rem_7.5rem] lg:grid-cols-[2rem_minmax(12rem,1fr)_13rem_9rem_6rem_8rem_12rem] md:gap-x-4'

/** Classes of the row of headings. */
export const headLook = `flex items-center gap-x-3 border-b border-edge py-2 pr-2 text-small text-soft ${columns}`

/** Classes of a row, which stands where the list puts it. */
export function rowLook(isSelected: boolean): string {
  const ground = isSelected ? 'bg-accent-tint' : 'hover:bg-sunken'
  return `absolute inset-x-0 top-0 flex flex-wrap items-baseline gap-x-3 border-b border-line py-2.5 pr-2 ${columns} ${ground}`
}
