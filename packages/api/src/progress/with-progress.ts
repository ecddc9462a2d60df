import type { Context, Principal } from '../asking/context.ts'
import type { Progress } from './progress-board.ts'

/** Does a work and lets the one who asked for it be told how far it is, under the name that the request gives it. */
export async function withProgress<Made>(
  { progress, workId, person }: Pick<Context, 'progress' | 'workId'> & { person: Principal },
  work: (tell: (progress: Progress) => void) => Promise<Made>,
): Promise<Made> {
  if (workId === undefined) return work(() => undefined)
  try {
    return await work((now) => progress.tell(person.id, workId, now))
  } finally {
    progress.end(person.id, workId)
  }
}
