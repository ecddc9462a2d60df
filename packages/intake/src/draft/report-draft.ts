import type { ReportDraft, ReportMatter } from '@seloste/domain'
import type { Section } from '../recognise/sections.ts'
import { phraseAt } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'

/** What a sentence is about, whatever its heading; the first that fits. */
const cues: readonly (readonly [ReportMatter, RegExp])[] = [
  ['purpose', /tietotilinpäätö|databokslut|data balance/iu],
  [
    'lifeCycle',
    /elinkaar|poiste(?:taan|lla)|poistamis|säilytysaika|hävitet|livscykel|gallra|raderas|life cycle|erased|retention/iu,
  ],
  [
    'accessRights',
    /käsittelyoikeu|käyttöoikeu|pääsy|oikeus käsitellä|åtkomst|behörighet|access rights?|entitled/iu,
  ],
  [
    'protection',
    /(?<!tieto)suoja|salasan|salat|palomuur|palvelim|lokiti|skydd|lösenord|krypter|brandvägg|protect|password|encrypt/iu,
  ],
  [
    'development',
    /kehittä|kehitys|kehittämis|täyttääksemme|tulemme|utveckl|kommer att|develop|will be improved/iu,
  ],
  ['dataHoldings', /keräämme|tietovara|rekister|crm|järjestelm|datalager|samlar|register|holdings|collect/iu],
  ['principles', /periaatt|noudat|ainoastaan, kun|välttämätön|principer|följer|principle|comply/iu],
]

/** The report that a text is. */
export function draftReport(text: string, sections: readonly Section[]): ReportDraft {
  const parts = sections.flatMap(({ kinds, passages }) =>
    passages.flatMap(({ span, kind }) =>
      sentencesIn(text, span).flatMap((sentence) => {
        const phrase = phraseAt(text, sentence)
        if (phrase === undefined) return []
        const isData = kind === 'listItem' || kinds.includes('dataCategories')
        const matter = isData
          ? ('dataCollected' as const)
          : cues.find(([, cue]) => cue.test(phrase.text))?.[0]
        return matter === undefined ? [] : [{ matter, words: phrase.text, span: phrase.span }]
      }),
    ),
  )
  const period = periodOf(text)
  return { parts, ...(period === undefined ? {} : { period }) }
}

const day = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/g
const year = /(?:vuo(?:si|den|nna|delta)|år(?:et)?|year)\s((?:19|20)\d{2})(?!\d)/giu

function periodOf(text: string): ReportDraft['period'] {
  const years = [...text.matchAll(year)].map((match) => match[1] ?? '').toSorted()
  const days = [...text.matchAll(day)]
    .map(
      ([, dayOfMonth = '', month = '', inYear = '']) =>
        `${inYear}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`,
    )
    .toSorted()
  const [firstYear] = years
  const lastYear = years.at(-1)
  if (firstYear !== undefined && lastYear !== undefined)
    return { from: `${firstYear}-01-01`, to: `${lastYear}-12-31` }
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}
