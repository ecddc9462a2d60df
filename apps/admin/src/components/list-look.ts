/** Classes of a list that opens over the page. */
export const popoverLook =
  'rounded-lg border border-line bg-raised text-ink shadow-raised min-w-(--trigger-width) max-w-[min(26rem,92vw)]'

/** Classes of the list inside. */
export const listLook = 'max-h-80 overflow-auto p-1 outline-none'

/** Classes of one choice of a list or a menu. */
export const choiceLook =
  'flex cursor-pointer items-baseline gap-2 rounded-md px-2.5 py-1.5 outline-none ' +
  'data-[focused]:bg-accent-tint data-[selected]:font-semibold data-[disabled]:cursor-default data-[disabled]:text-soft'
