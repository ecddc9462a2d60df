import { approvals } from './approvals.ts'
import { router } from './asking/procedures.ts'
import { files } from './files.ts'
import { findings } from './findings.ts'
import { notices } from './notices.ts'
import { organisations } from './organisations.ts'
import { parties } from './parties.ts'
import { reading } from './reading.ts'
import { record } from './record.ts'
import { registers } from './registers.ts'
import { session } from './session.ts'
import { vocabularies } from './vocabularies.ts'
import { works } from './works.ts'

/** All that can be asked, one router for each noun. */
export const appRouter = router({
  session,
  organisations,
  registers,
  parties,
  vocabularies,
  notices,
  approvals,
  findings,
  reading,
  record,
  files,
  works,
})

/** The type of the router; a client of the interface needs nothing else of it. */
export type AppRouter = typeof appRouter
