import { run } from '../../document/runs.ts'
import { dateInWords } from '../../language/date.ts'
import { line, type TellColumn } from './column.ts'

function tellDay(
  fact: string,
  dayOf: (register: Parameters<TellColumn>[0]['register']) => string | undefined,
) {
  return (({ register, language }) => {
    const day = dayOf(register)
    return day === undefined ? [] : line(fact, [run(dateInWords(day, language), fact)])
  }) satisfies TellColumn
}

/** When the description was drawn up, brought up to date and last looked over. */
export const tellDrawnUpOn = tellDay('particulars/drawnUpOn', ({ particulars }) => particulars.drawnUpOn)
export const tellUpdatedOn = tellDay('particulars/updatedOn', ({ particulars }) => particulars.updatedOn)
export const tellReviewedOn = tellDay('review/reviewedOn', ({ review }) => review.reviewedOn)
