/** What is being done in a work that takes its time. */
export const progressStages = ['reading', 'keeping', 'composing', 'setting', 'checking', 'writing'] as const

/** How far a work is. */
export interface Progress {
  stage: (typeof progressStages)[number]
  /** How many of `all` are done in this stage; absent where a stage is one piece. Notices are composed, pages printed. */
  done?: number
  all?: number
}

/** Where works in progress are told and asked about. Each person sees only their own. */
export interface ProgressBoard {
  tell(personId: string, workId: string, progress: Progress): void
  /** Undefined for a work that has not begun, has ended, or is done by another server. */
  of(personId: string, workId: string): Progress | undefined
  end(personId: string, workId: string): void
}

/** Most works that are told of at a time; the oldest gives way. */
const most = 1000

/** A board in the memory of one server: what it shows is of use while the work goes on, and to nobody after. */
export function createProgressBoard(): ProgressBoard {
  const works = new Map<string, Progress>()
  const keyOf = (...names: string[]) => JSON.stringify(names)
  return {
    tell(personId, workId, progress) {
      const [oldest] = works.keys()
      const key = keyOf(personId, workId)
      if (oldest !== undefined && works.size >= most && !works.has(key)) works.delete(oldest)
      works.set(key, progress)
    },
    of: (personId, workId) => works.get(keyOf(personId, workId)),
    end(personId, workId) {
      works.delete(keyOf(personId, workId))
    },
  }
}
