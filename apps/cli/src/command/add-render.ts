import { languages, layoutCodes } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import type { AddCommand } from './command.ts'
import { render } from './render.ts'
import { checkRenderOptions, formats, type TypedRenderOptions } from './render-options.ts'

/** `render`: the notice of a register. */
export const addRender: AddCommand = (program, { today, complain, end }) => {
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
        end(exitStatus.badInput)
      } else end(await render(files, checked.value, complain))
    })
}
