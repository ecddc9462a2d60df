import { languages } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import type { AddCommand } from './command.ts'
import { importNotices } from './import-notices.ts'
import { checkImportOptions, type TypedImportOptions } from './import-options.ts'

/** `import`: registers from notices. */
export const addImport: AddCommand = (program, { today, complain, end }) => {
  program
    .command('import')
    .description('Read notices into registers, each fact with the words that it came from.')
    .argument('<file...>', 'notices (.txt, .md, .html, .docx, .pdf); - for standard input')
    .option('--lang <language>', `language of messages: ${languages.join(', ')}`, 'fi')
    .option('--date <date>', 'findings by the law of this day, YYYY-MM-DD (default: today)')
    .option(
      '--json',
      'registers, spans, leftovers and findings: one object for one file, an array for several',
    )
    .option('--facts', 'what the first register of each notice states, as flat labels')
    .action(async (files: string[], options: TypedImportOptions) => {
      const checked = checkImportOptions(options, today)
      if ('refusal' in checked) {
        complain(checked.refusal)
        end(exitStatus.badInput)
      } else end(await importNotices(files, checked.value, complain))
    })
}
