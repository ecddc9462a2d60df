import { languages, layoutCodes } from '@seloste/domain'
import { Command, CommanderError } from 'commander'
import { refusedUsage } from './command/refused-usage.ts'
import { type Complain, render } from './command/render.ts'
import { checkRenderOptions, formats, type TypedRenderOptions } from './command/render-options.ts'
import { exitStatus } from './exit-status.ts'
import { version } from './version.ts'

/** Runs the command that was typed and gives its exit status; `today` is the clock's day, ISO 8601. */
export async function run(typed: readonly string[], today: string, complain: Complain): Promise<number> {
  let status: number = exitStatus.done
  const program = new Command('seloste')
    .description('Privacy records from registers, without a server.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  program
    .command('render')
    .description('Compose the notice of a register and write it out.')
    .argument('<register.json...>', 'registers in the frozen form; - for standard input')
    .option('--lang <language>', `language: ${languages.join(', ')}`, 'fi')
    .option('--layout <layout>', `layout: ${layoutCodes.join(', ')} (default: the register’s own)`)
    .option('--format <format>', `format: ${formats.join(', ')}`, 'md')
    .option('--json', 'the same as --format json: one object for one register, an array for several')
    .option('--date <date>', 'day of composition, YYYY-MM-DD (default: today)')
    .option('-o, --output <path>', 'file for one register, folder for several (default: standard output)')
    .action(async (files: string[], options: TypedRenderOptions) => {
      const checked = checkRenderOptions(options, today)
      if ('refusal' in checked) {
        complain(checked.refusal)
        status = exitStatus.badInput
      } else status = await render(files, checked.value, complain)
    })
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
