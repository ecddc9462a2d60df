import { findPerson, importArchive } from '@seloste/database'
import { Failure, fieldErrorReason, type Language } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { openKept } from '../input/open-kept.ts'
import { tellProgress } from '../output/tell-progress.ts'
import { writeOut } from '../output/write-out.ts'
import { causeOf } from '../wording/cause-of.ts'
import { message } from '../wording/messages.ts'
import type { Complain } from './command.ts'

/** Takes an organisation in from an archive, for a person who can sign in and becomes its owner. */
export async function importFrom(
  file: string,
  email: string,
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
    const owner = await findPerson(database, email)
    if (owner === undefined) {
      complain(message('noPerson', language, email))
      return exitStatus.badInput
    }
    const { progress, done } = tellProgress(process.stderr)
    const { slug } = await importArchive(database, file, owner, progress).finally(done)
    await writeOut(`${slug}\n`)
    return exitStatus.done
  } catch (error) {
    const refusal = refusalOf(error, file, language)
    if (refusal === undefined) throw error
    complain(refusal)
    return exitStatus.badInput
  } finally {
    await database.close()
  }
}

function refusalOf(error: unknown, file: string, language: Language): string | undefined {
  if (error instanceof Failure) {
    const [field] = error.fields
    if (field === undefined) return undefined
    const others = String(error.fields.length - 1)
    return message('field', language, file, field.path, fieldErrorReason(field, language), others)
  }
  if (!(error instanceof Error && 'syscall' in error)) return undefined
  const cause = causeOf(error)
  return cause === 'ENOENT'
    ? message('notFound', language, file)
    : message('unreadable', language, file, cause)
}
