import { enableCompileCache } from 'node:module'

// Before anything else is read: what has been compiled once is not compiled at the next start.
enableCompileCache()
const { run } = await import('./run.ts')
await run()
