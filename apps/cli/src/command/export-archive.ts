import { exportArchive, findOrganisationId } from '@seloste/database'
import type { Language } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { openKept } from '../input/open-kept.ts'
import { tellProgress } from '../output/tell-progress.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { causeOf } from '../wording/cause-of.ts'
import { message } from '../wording/messages.ts'
import type { Complain } from './command.ts'

/** Writes the archive of an organisation, named by its address, to a file: whole or not at all. */
export async function exportTo(
  slug: string,
  file: string,
  language: Language,
  complain: Complain,
): Promise<number> {
  const opened = await openKept(process.env, language)
  if ('refusal' in opened) {
    complain(opened.refusal)
    return exitStatus.badInput
  }
  const database = opened.value
  try {
    const id = await findOrganisationId(database, slug)
    if (id === undefined) {
      complain(message('noOrganisation', language, slug))
      return exitStatus.badInput
    }
    const { progress, done } = tellProgress(process.stderr)
    await exportArchive(database, id, (archive) => writeAtomically(file, archive), progress).finally(done)
    return exitStatus.done
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    complain(message('unwritable', language, file, causeOf(error)))
    return exitStatus.badInput
  } finally {
    await database.close()
  }
}
