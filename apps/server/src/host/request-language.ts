import type { IncomingMessage } from 'node:http'
import { type Language, languageSchema, languages } from '@seloste/domain'
import { chooseLanguage } from '../public/language-choice.ts'

/** The language of messages: the one that the interface is in, else the one that the browser prefers. */
export function requestLanguage({ headers }: IncomingMessage): Language {
  const chosen = languageSchema.safeParse(headers['x-seloste-language'])
  return chosen.success ? chosen.data : chooseLanguage([...languages], headers['accept-language'])
}
