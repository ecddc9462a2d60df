import { publishDue, type Stores } from '@seloste/api'
import type { Logger } from './log.ts'

/** How often it is looked whether a publication's instant has come, in milliseconds. */
const interval = 15_000

/**
 * Makes the publications that were set for later, those first whose instant came while no server ran. Servers beside
 * each other may all do so: each publication is made once. Returns what ends it, after the round under way.
 */
export function startScheduledPublishing(stores: Stores, log: Logger, every = interval): () => Promise<void> {
  let round: Promise<void> | undefined
  const look = () => {
    round ??= publishDue(stores, new Date())
      .then(
        (made) => {
          if (made > 0) log.info({ made }, 'scheduled notices were published')
        },
        (error: unknown) => log.error({ err: error }, 'a scheduled notice could not be published'),
      )
      .finally(() => {
        round = undefined
      })
  }
  const timer = setInterval(look, every)
  timer.unref()
  look()
  return async () => {
    clearInterval(timer)
    await round
  }
}
