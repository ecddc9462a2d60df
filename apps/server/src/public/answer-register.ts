import { dayOf } from '@seloste/api'
import { languages, type PublicationStore } from '@seloste/domain'
import type { PublishedFiles } from '../files/published-files.ts'
import type { Answer } from '../host/answer.ts'
import type { PublicAddress } from './address.ts'
import { finnishDay } from './finnish-day.ts'
import { chooseLanguage } from './language-choice.ts'
import { answerBadDay, answerMissing, answerNothingThen } from './missing-page.ts'
import { answerNoticeFile } from './notice-file.ts'
import { answerNotice, pageHeaders, type Surroundings } from './notice-page.ts'
import { isDay, type PublicQuestion } from './question.ts'
import { answerVersions } from './versions-page.ts'

/** What the public side reads from. */
export type PublicReading = Pick<
  PublicationStore,
  'find' | 'findBetween' | 'history' | 'index' | 'latest' | 'addresses'
>

/** What a notice and its files need of their surroundings. */
export interface NoticeSurroundings extends Surroundings {
  files: PublishedFiles
  /** Headers that every file has, names and values by turns. */
  fileSafety: readonly string[]
}

const versionsLength = 20

type NoticeAddress = PublicAddress & { register: string }

/** Answers with the notice of an address, as it is or as it was on a day, or with its versions. */
export async function answerRegister(
  publications: PublicReading,
  surroundings: NoticeSurroundings,
  address: NoticeAddress,
  header: string | undefined,
  asked: PublicQuestion,
): Promise<Answer> {
  const spoken = address.language ?? chooseLanguage(languages, header)
  const { at } = asked
  if (at !== undefined && !isDay(at)) return answerBadDay(at, 'bad', spoken, surroundings)
  if (at !== undefined && at > dayOf(new Date())) return answerBadDay(at, 'future', spoken, surroundings)
  const current = await publications.find(address.organisation, address.register)
  if (current === undefined) return answerMissing(spoken, surroundings)
  if (address.view === 'versions') {
    const language = address.language ?? chooseLanguage(current.languages, header)
    const versions = await versionsOf(publications, address, asked.after)
    return answerVersions(versions, address, language, surroundings) ?? answerMissing(language, surroundings)
  }
  const found =
    at === undefined
      ? current
      : await publications.findBetween(address.organisation, address.register, finnishDay(at))
  if (found === undefined) {
    const language = address.language ?? chooseLanguage(current.languages, header)
    return answerNothingThen(at ?? '', address, language, surroundings)
  }
  const language = address.language ?? chooseLanguage(found.languages, header)
  if (!found.languages.includes(language)) {
    return answerMissing(language, surroundings, { address, offered: found.languages })
  }
  const { form } = address
  if (form === 'pdf' || form === 'docx') {
    const headers = [...pageHeaders(address, language), ...surroundings.fileSafety]
    return answerNoticeFile(found, { language, format: form }, surroundings.files, headers)
  }
  return answerNotice(found, address, language, surroundings, at)
}

/** A page of the versions of a notice, and the version before its last, with which that is compared. */
async function versionsOf(publications: PublicReading, address: NoticeAddress, cursor: string | undefined) {
  const page = (limit: number, after: string | undefined) =>
    publications.history(address.organisation, address.register, {
      limit,
      ...(after !== undefined && { cursor: after }),
    })
  const { rows, next } = await page(versionsLength, cursor)
  const before = next === undefined ? undefined : (await page(1, next)).rows[0]
  return { rows, before, next }
}
