import { recordTemplateCodes } from '@seloste/documents'
import { languages } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import type { AddCommand } from './command.ts'
import { record } from './record.ts'
import { checkRecordOptions, recordFormats, type TypedRecordOptions } from './record-options.ts'

/** `record`: the record of processing activities of an organisation. */
export const addRecord: AddCommand = (program, { today, complain, end }) => {
  program
    .command('record')
    .description('Compose the record of processing activities (GDPR Art. 30) of registers.')
    .argument('<register.json...>', 'registers of one organisation in the frozen form; - for standard input')
    .option('--lang <language>', `language: ${languages.join(', ')}`, 'fi')
    .option('--template <template>', `form: ${recordTemplateCodes.join(', ')}`, 'fi')
    .option('--format <format>', `format: ${recordFormats.join(', ')}`, 'xlsx')
    .option('--json', 'the same as --format json')
    .option('--no-facts', 'leave out what a spreadsheet carries to be read back without loss')
    .option('--date <date>', 'day of composition, YYYY-MM-DD (default: today)')
    .option('-o, --output <file>', 'file (default: standard output)')
    .action(async (files: string[], options: TypedRecordOptions) => {
      const checked = checkRecordOptions(options, today)
      if ('refusal' in checked) {
        complain(checked.refusal)
        end(exitStatus.badInput)
      } else end(await record(files, checked.value, complain))
    })
}
