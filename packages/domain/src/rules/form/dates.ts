import { isRecent } from '../../time/date-after.ts'
import type { Worded } from '../finding.ts'
import type { Matter } from '../matter.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const dated = phrases({
  fi: [
    '(päivitetty|laadittu|laatimispäivä|päiväys|julkaistu|muokattu|voimassa)\\S* ([^\\s\\d]+ )?\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
    'versio \\d',
  ],
  sv: ['(uppdatera|upprätta|datera|publicera)\\S* ([^\\s\\d]+ ){0,2}\\d{1,2}[. ]', 'version \\d'],
  en: ['(updated|drawn up|dated|published|last modified|revised)\\S* ([^\\s\\d]+ ){0,2}\\d', 'version \\d'],
})

/** A notice bears a date or a version. */
export const datedNotice: Rule = {
  id: 'NOTICE-META-date',
  article: 'GDPR 5(2), 12(1)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selosteesta puuttuu päiväys tai versio.',
    sv: 'Dataskyddsbeskrivningen saknar datum eller version.',
    en: 'The notice has no date or version.',
  },
  judge: (matter) => {
    const { register, origin, notice } = matter
    if (register.role !== 'controller') return 'notApplicable'
    const { versionLabel = '' } = register.particulars
    const said = origin === 'read' && notice !== undefined && says(notice, dated)
    return metWhen(latestDay(matter) !== undefined || versionLabel.trim() !== '' || said, {
      path: 'particulars/updatedOn',
    })
  },
}

/** It is younger than the Regulation, and has been looked over within the time of the law pack. */
export const freshNotice: Rule = {
  id: 'NOTICE-META-stale',
  article: 'GDPR 24(1), 5(2)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Seloste on vanhentunut ({date}); tarkista se.',
    sv: 'Dataskyddsbeskrivningen är föråldrad ({date}); se över den.',
    en: 'The notice is out of date ({date}); review it.',
  },
  judge: (matter, { date, parameters }) => {
    const day = latestDay(matter)
    if (day === undefined || matter.register.role !== 'controller') return 'notApplicable'
    const fresh = day >= gdprApplicable && isRecent(day, parameters.staleNoticeMonths, date)
    return metWhen(fresh, { path: 'particulars/updatedOn', values: { date: dayInWords(day) } })
  },
}

/** The newest day that the notice bears; a kept register that was looked over since is as fresh as that. */
function latestDay({ register, origin }: Matter): string | undefined {
  const { drawnUpOn, updatedOn } = register.particulars
  const dates = [drawnUpOn, updatedOn].filter((day) => day !== undefined)
  if (dates.length > 0 && origin === 'kept' && register.review.reviewedOn !== undefined) {
    dates.push(register.review.reviewedOn)
  }
  return dates.toSorted().at(-1)
}

function dayInWords(day: string): Worded {
  const [year = '', month = '', date = ''] = day.split('-')
  const finnish = `${Number(date)}.${Number(month)}.${year}`
  return { fi: finnish, sv: finnish, en: day }
}
