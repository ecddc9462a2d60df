import {
  type Assessment,
  type JudgeOptions,
  judge,
  judgeYearReport,
  type Language,
  type Matter,
} from '@seloste/domain'
import { createReadingRoom } from '@seloste/intake'
import { exitStatus } from '../exit-status.ts'
import { type FiledMatter, readMatters } from '../input/read-matters.ts'
import { gathered, type Outcome } from '../outcome.ts'
import { findingsJson } from '../output/findings-json.ts'
import { findingsSarif } from '../output/findings-sarif.ts'
import { findingsText } from '../output/findings-text.ts'
import { writeOut } from '../output/write-out.ts'
import { message } from '../wording/messages.ts'
import type { CheckOptions } from './check-options.ts'
import type { Complain } from './command.ts'

/** What the law says of something that a file holds. */
export interface Judged extends FiledMatter {
  assessment: Assessment
}

/**
 * Judges what each file holds and prints the findings. All files are read first: when one cannot be used, nothing is
 * judged, so that a report is about everything that was asked or is not there.
 */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  complain: Complain,
): Promise<number> {
  const { language, date, lawPack } = options
  if (files.filter((file) => file === '-').length > 1) {
    complain(message('stdinTwice', language))
    return exitStatus.badInput
  }
  const { values, refusals } = gathered(await readAll(files, language))
  if (refusals.length > 0) {
    for (const refusal of refusals) complain(refusal)
    return exitStatus.badInput
  }
  const judged = values
    .flat()
    .map((filed) => ({ ...filed, assessment: assess(filed.matter, { date, lawPack }) }))
  for (const { file, kind } of judged) if (kind === 'other') complain(message('noNotice', language, file))
  await writeOut(written(judged, options))
  const hasError = judged.some(({ assessment }) =>
    assessment.findings.some((finding) => finding.severity === 'error'),
  )
  return hasError ? exitStatus.findings : exitStatus.done
}

/** A report on a year is no notice, and other rules are about it. */
function assess(matter: Matter, options: JudgeOptions): Assessment {
  const { notice, ...ground } = matter
  return notice?.kind === 'dataBalanceReport'
    ? judgeYearReport(notice, ground, options)
    : judge(matter, options)
}

async function readAll(
  files: readonly string[],
  language: Language,
): Promise<Outcome<readonly FiledMatter[]>[]> {
  const room = createReadingRoom({ readers: 1 })
  try {
    const read: Outcome<readonly FiledMatter[]>[] = []
    for (const file of files) read.push(await readMatters(file, language, room))
    return read
  } finally {
    room.close()
  }
}

function written(judged: readonly Judged[], { format, language }: CheckOptions): string {
  switch (format) {
    case 'text':
      return findingsText(judged, language)
    case 'json':
      return findingsJson(judged, language)
    case 'sarif':
      return findingsSarif(judged, language)
    default:
      return format satisfies never
  }
}
