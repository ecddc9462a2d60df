import { type Language, languages } from '@seloste/domain'
import type { CommanderError } from 'commander'
import { message } from '../wording/messages.ts'

const quoted = /'([^']*)'/

/** What was wrong with the command line itself, in the person's language; undefined when nothing was (help, version). */
export function refusedUsage(error: CommanderError, typed: readonly string[]): string | undefined {
  const language = languageOf(typed)
  const what = quoted.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined
    case 'commander.help':
      return message('usage', language, message('missingFile', language))
    case 'commander.missingArgument':
      return message('usage', language, message('missingFile', language))
    case 'commander.unknownOption':
      return message('usage', language, message('unknownOption', language, what))
    case 'commander.unknownCommand':
      return message('usage', language, message('unknownCommand', language, what))
    case 'commander.missingMandatoryOptionValue':
      return message('usage', language, message('missingOption', language, what))
    case 'commander.optionMissingArgument':
      return message('usage', language, message('missingValue', language, what))
    default:
      return message('usage', language, error.message.replace(/^error: /, ''))
  }
}

/** The language that was asked for, even when the rest could not be read. */
function languageOf(typed: readonly string[]): Language {
  const at = typed.indexOf('--lang')
  const asked = at === -1 ? typed.find((one) => one.startsWith('--lang='))?.slice(7) : typed[at + 1]
  return languages.find((language) => language === asked) ?? 'fi'
}
