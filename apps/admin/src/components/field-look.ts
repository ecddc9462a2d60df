/** Classes of the box into which a person writes. */
export const inputLook =
  'w-full min-h-10 rounded-md border border-edge bg-raised px-3 py-1.5 text-ink placeholder:text-soft ' +
  'hover:border-ink focus:outline-2 focus:outline-offset-0 focus:outline-accent focus:border-accent ' +
  'data-[invalid]:border-error aria-invalid:border-error disabled:opacity-60 [&[readonly]]:bg-sunken'

/** Classes of the name of a field. */
export const labelLook = 'block font-semibold'

/** Classes of the help beside a field. */
export const descriptionLook = 'block text-small text-soft'

/** Classes of what is wrong with a field. */
export const errorLook = 'block text-small font-semibold text-error'
