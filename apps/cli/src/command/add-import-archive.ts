import { languages } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { languageTyped } from './archive-options.ts'
import type { AddCommand } from './command.ts'

/** `import-archive`: an organisation from its archive. */
export const addImportArchive: AddCommand = (program, { complain, end }) => {
  program
    .command('import-archive')
    .description('Take an organisation in from its archive: everything in it, or nothing.')
    .argument('<archive.zip>', 'an archive that export wrote')
    .requiredOption('--owner <e-mail>', 'who becomes the owner: a person who can sign in here')
    .option('--lang <language>', `language: ${languages.join(', ')}`, 'fi')
    .action(async (file: string, { owner, lang }: { owner: string; lang: string }) => {
      const language = languageTyped(lang)
      if ('refusal' in language) {
        complain(language.refusal)
        end(exitStatus.badInput)
        return
      }
      // The database is loaded by those who need it alone.
      const { importFrom } = await import('./import-archive.ts')
      end(await importFrom(file, owner, language.value, complain))
    })
}
