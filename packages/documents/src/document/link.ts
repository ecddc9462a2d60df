import type { Run } from './document.ts'

const followed = /^(?:https?:|mailto:|tel:)/i

/** Where a run leads; undefined when it leads nowhere, or where no reader may be sent. */
export function linkOf({ href }: Run): string | undefined {
  return href !== undefined && followed.test(href) ? href : undefined
}
