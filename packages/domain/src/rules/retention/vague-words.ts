import { languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { once } from '../facts/once.ts'
import type { NoticeText } from '../notice-text.ts'
import { type Hit, hitsIn, hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { bodiesOf, sectionsOf, sentenceAt } from '../phrases/sections.ts'

/** Words that leave the time of keeping open: a reader can work out no time from them. */
const vague = phrases({
  fi: [
    'niin kauan kuin … tarpe',
    'niin kauan kuin … (edellyttä|vaati)',
    'mahdollisimman lyhy',
    'tie(toja|dot|toa) voidaan (poistaa|hävittää)',
    '(poistetaan|hävitetään) … (pyynnöstä|vaatimuksesta)',
    'säännölli\\w+ poist',
    'määräajoin',
    'toistaiseksi',
    'lain sallim\\w+ aja',
    'tarvittavan ajan',
    'tarpeellisen ajan',
    'kohtuullisen ajan',
  ],
  sv: [
    'så länge (som )?(det|de|uppgifterna|ändamålet) … (nödvändig|behöv|kräv)',
    'så kort tid som möjligt',
    'uppgifter(na)? kan (raderas|utplånas|tas bort)',
    '(raderas|utplånas|tas bort) … på begäran',
    'regelbund\\w+ rader',
    'tills vidare',
    'den tid (som )?lagen tillåter',
    'skälig tid',
    'nödvändig tid',
  ],
  en: [
    '(as|so) long as … (necessary|needed|required)',
    'no longer than … (necessary|needed|required)',
    'as short … as possible',
    'data (may|can) be (erased|deleted|destroyed|removed)',
    '(erased|deleted|destroyed|removed) … on request',
    'regular\\w* (deletion|erasure)',
    'until further notice',
    'for as long as the law (permits|allows)',
    'reasonable (time|period)',
  ],
})

const keeping = phrases({
  fi: ['säily', 'poist', 'hävit', 'tuho', 'talle', 'arkistoi'],
  sv: ['lagra', 'bevara', 'spara', 'rader', 'utplåna', 'ta\\w* bort', 'förvara', 'arkiver'],
  en: [
    'ke(ep|pt)',
    'retain',
    'retention',
    'stor(e|ed|ing|age)\\b',
    'eras',
    'delet',
    'destroy',
    'remov',
    'archiv',
  ],
})

/** A period in figures or in words: “6 vuotta”, “kolme kuukautta”, “sex år”. */
export const period = phrases({
  fi: [
    '(\\d+|yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kaksi|kolme|neljä|viisi|kuusi|kahdeksan|yhdeksän|puolen|yksi) ?\\(?\\d*\\)? ?(vuo(tta|den|si|det)|vuorokau|kuukau|viik(ko|on)|päivä|tunti|tunnin|v\\b|kk\\b|pv\\b)',
    '(vuoden|kuukauden|viikon) (ajan|kuluttua|kuluessa)',
  ],
  sv: ['(\\d+|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv) ?(års?|månad|veck|dag|dygn|timm)'],
  en: ['(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a) ?-?(year|month|week|day|hour)'],
})

/** What leaves the time open in a criterion, in any of its languages. */
export const vagueWordsIn = once((text: LocalizedText): readonly Hit[] =>
  languages.flatMap((language) => {
    const said = text[language] ?? ''
    return said === '' || said.search(period[language]) !== -1 ? [] : hitsIn(said, language, vague)
  }),
)

/**
 * Where a notice leaves the time of keeping open. A phrase counts where keeping is what is spoken of, no period stands
 * in its sentence, and it is not the promise of the right to erasure.
 */
export function vagueWordsOf(notice: NoticeText): readonly Hit[] {
  const about = bodiesOf(notice, 'retention')
  const rights = sectionsOf(notice, 'rights', 'erasure').filter(({ kinds }) => !kinds.includes('retention'))
  return hitsOf(notice, vague).filter((hit) => {
    const sentence = sentenceAt(notice, hit.span)
    if (says(notice, period, [sentence])) return false
    const inRights = rights.some(({ body }) => body.start <= hit.span.start && hit.span.end <= body.end)
    if (inRights && says(notice, onRequest, [hit.span])) return false
    const inRetention = about.some(({ start, end }) => start <= hit.span.start && hit.span.end <= end)
    return inRetention || says(notice, keeping, [sentence])
  })
}

const onRequest = phrases({ fi: ['(pyynnöstä|vaatimuksesta)'], sv: ['på begäran'], en: ['on request'] })
