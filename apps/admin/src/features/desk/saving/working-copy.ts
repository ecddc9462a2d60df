import { type LocalCopy, localCopy } from './local-copy.ts'

/** A working copy that is newer than the version it grew from. */
export interface WorkingCopy {
  baseVersion: number
  content: unknown
  /** True when only this browser has it. */
  isUnsent: boolean
}

/** The newest working copy of a register: the draft that the server keeps, or what only this browser has. */
export function newestCopy(
  place: string,
  draft: { baseVersion: number; content?: unknown; updatedAt: string } | undefined,
  local: LocalCopy | undefined = localCopy(place),
): WorkingCopy | undefined {
  if (local !== undefined && local.at > (draft?.updatedAt ?? '')) {
    return { baseVersion: local.baseVersion, content: local.content, isUnsent: true }
  }
  return draft && { baseVersion: draft.baseVersion, content: draft.content, isUnsent: false }
}
