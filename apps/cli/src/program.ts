import { Command, CommanderError } from 'commander'
import { addCheck } from './command/add-check.ts'
import { addExport } from './command/add-export.ts'
import { addImport } from './command/add-import.ts'
import { addImportArchive } from './command/add-import-archive.ts'
import { addRecord } from './command/add-record.ts'
import { addRender } from './command/add-render.ts'
import type { AddCommand, Complain } from './command/command.ts'
import { refusedUsage } from './command/refused-usage.ts'
import { exitStatus } from './exit-status.ts'
import { version } from './version.ts'

/** The commands, in the order in which the help tells them. */
const commands: readonly AddCommand[] = [
  addRender,
  addCheck,
  addImport,
  addRecord,
  addExport,
  addImportArchive,
]

/** Runs the command that was typed and gives its exit status; `today` is the clock's day, ISO 8601. */
export async function run(typed: readonly string[], today: string, complain: Complain): Promise<number> {
  let status: number = exitStatus.done
  const program = new Command('seloste')
    .description('Privacy records from registers, without a server.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  const end = (ended: number) => {
    status = ended
  }
  for (const add of commands) add(program, { today, complain, end })
  try {
    await program.parseAsync(typed, { from: 'user' })
    return status
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const refusal = refusedUsage(error, typed)
    if (refusal === undefined) return exitStatus.done
    complain(refusal)
    return exitStatus.badInput
  }
}
