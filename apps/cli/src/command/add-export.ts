import { languages } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { languageTyped } from './archive-options.ts'
import type { AddCommand } from './command.ts'

/** `export`: the archive of an organisation. */
export const addExport: AddCommand = (program, { complain, end }) => {
  program
    .command('export')
    .description('Write all that an organisation keeps to one archive.')
    .argument('<organisation>', 'the organisation, by the first part of its public address')
    .requiredOption('-o, --output <path>', 'file of the archive (.zip)')
    .option('--lang <language>', `language: ${languages.join(', ')}`, 'fi')
    .action(async (slug: string, { output, lang }: { output: string; lang: string }) => {
      const language = languageTyped(lang)
      if ('refusal' in language) {
        complain(language.refusal)
        end(exitStatus.badInput)
        return
      }
      // The database is loaded by those who need it alone.
      const { exportTo } = await import('./export-archive.ts')
      end(await exportTo(slug, output, language.value, complain))
    })
}
