import { type Database, isStartFailure, migrate, openDatabase } from '@seloste/database'
import type { Language } from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/**
 * Opens the database that the server of this machine uses: that of DATABASE_URL, or the embedded one in the data
 * folder (SELOSTE_DATA, `data` unless set), also while the server runs.
 */
export async function openKept(
  variables: Readonly<Record<string, string | undefined>>,
  language: Language,
): Promise<Outcome<Database>> {
  const { DATABASE_URL: url, SELOSTE_DATA: dataFolder } = variables
  try {
    const database = await openDatabase(url ? { url } : { dataFolder: dataFolder || 'data' })
    try {
      await migrate(database)
      return { value: database }
    } catch (error) {
      await database.close()
      throw error
    }
  } catch (error) {
    if (isStartFailure(error)) return { refusal: message('noDatabase', language, error.message) }
    throw error
  }
}
