import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../connection/open-database.ts'
import { makeTemplate } from './test-server.ts'

/** Vitest's global setup: one real PostgreSQL for the whole run, gone after it. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'seloste-test-'))
  const server = await openDatabase({ dataFolder: folder }, { connections: 2 })
  await makeTemplate(server)
  project.provide('databaseServerUrl', server.url)
  return async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
