import { languages } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { check } from './check.ts'
import { checkCheckOptions, type TypedCheckOptions } from './check-options.ts'
import type { AddCommand } from './command.ts'

/** `check`: what the law says of a register or of a notice. */
export const addCheck: AddCommand = (program, { today, complain, end }) => {
  program
    .command('check')
    .description('Judge registers and notices by the law; exit status 1 where an error is open.')
    .argument(
      '<file...>',
      'registers (.json) or notices (.txt, .md, .html, .docx, .pdf); - for standard input',
    )
    .option('--lang <language>', `language: ${languages.join(', ')}`, 'fi')
    .option('--date <date>', 'the law of this day, YYYY-MM-DD (default: today)')
    .option('--law-pack <version>', 'version of the law pack (default: the newest)')
    .option('--json', 'findings as JSON: one object for one register or notice, an array for several')
    .option('--sarif', 'findings as SARIF 2.1.0, for code hosts')
    .action(async (files: string[], options: TypedCheckOptions) => {
      const checked = checkCheckOptions(options, today)
      if ('refusal' in checked) {
        complain(checked.refusal)
        end(exitStatus.badInput)
      } else end(await check(files, checked.value, complain))
    })
}
