import { type Language, languages } from '@seloste/domain'
import type { Answer } from '../host/answer.ts'
import type { PublicAddress } from './address.ts'
import type { PublicReading } from './answer-register.ts'
import { answerFeed, feedLength } from './feed.ts'
import { answerIndex } from './index-page.ts'
import { chooseLanguage } from './language-choice.ts'
import { answerMissing } from './missing-page.ts'
import type { Surroundings } from './notice-page.ts'
import type { PublicQuestion } from './question.ts'

const indexLength = 100

/** Answers with an organisation's index, or with the feed of its changes. */
export async function answerOrganisation(
  publications: PublicReading,
  surroundings: Surroundings,
  address: PublicAddress,
  header: string | undefined,
  asked: PublicQuestion,
): Promise<Answer> {
  const wanted = address.language ?? chooseLanguage(languages, header)
  const indexIn = (language: Language) =>
    publications.index(address.organisation, {
      limit: indexLength,
      language,
      ...(asked.after !== undefined && { cursor: asked.after }),
      ...(asked.search !== undefined && { search: asked.search }),
    })
  const isFeed = address.form === 'atom'
  const found = isFeed ? await publications.latest(address.organisation, feedLength) : await indexIn(wanted)
  if (found === undefined) return answerMissing(wanted, surroundings)
  const offered = found.organisation.languages
  const language = address.language ?? chooseLanguage(offered, header)
  if (!offered.includes(language)) return answerMissing(language, surroundings, { address, offered })
  if ('entries' in found) return answerFeed(found, address, language, surroundings)
  // The names stand in the order of the language that they are read in.
  const index = language === wanted ? found : ((await indexIn(language)) ?? found)
  return answerIndex(index, address, language, surroundings, asked)
}
