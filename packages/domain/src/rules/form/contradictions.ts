import type { NoticeText, Span } from '../notice-text.ts'
import { type Hit, hitsOf, says } from '../phrases/hits.ts'
import { type Phrases, phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { outside } from '../transfers/outside.ts'
import { gdprApplicable } from '../validity.ts'
import { quoted } from '../worded.ts'

const noDisclosure = phrases({
  fi: [
    '(ei|emme)( koskaan| missään tilanteessa)? luovut(eta|a) … (ulkopuol|kolman|muille|eteenpäin)',
    'luovuttamatta … ulkopuol',
    '(ainoastaan|vain) (yrityksen|yhdistyksen|rekisterinpitäjän)( omassa)? käytössä',
  ],
  sv: ['(lämnas|lämnar|överlåts|utlämnas)( vi)? (aldrig|inte) … (utomstående|tredje part|andra)'],
  en: [
    '(do not|never|not) (disclose|disclosed|share|shared|sell|sold) … (third part|outsider|anyone|others)',
  ],
})

const disclosure = phrases({
  fi: [
    '(oikeus|voi|voidaan|saa) julkaista',
    'julkaistaan',
    '(luovutetaan|luovutamme) … \\w*kumppan',
    '(saatetaan|voidaan) (siirtää|luovuttaa) … \\w*kumppan',
  ],
  sv: ['(får|kan) publicera', 'publiceras', '(lämnas|lämnar) … samarbetspart'],
  en: ['(may|can) (be )?publish', 'is published', '(share|disclose|disclosed) … partner'],
})

const noTransfer = phrases({
  fi: ['(ei|emme)( koskaan)? (siirretä|siirrä|luovuteta|luovuta)'],
  sv: ['(överförs|överför|lämnas)( vi)? (inte|aldrig)'],
  en: ['(not|never) (be )?transfer'],
})

const abroad = phrases({
  fi: [
    'google (analytics|ads|cloud|workspace|drive|forms)',
    'google\\w* (pilv|palvel)',
    'facebook',
    'mailchimp',
    'hubspot',
    'linkedin',
    '(siirretään|voidaan siirtää|saatetaan siirtää)( \\S+){0,10}? ulkopuol',
  ],
  sv: [
    'google (analytics|ads|cloud|workspace|drive|forms)',
    'facebook',
    'mailchimp',
    'hubspot',
    'linkedin',
    '(överförs|kan överföras)(?! (inte|aldrig|ej)\\b)( \\S+){0,10}? utanför',
  ],
  en: [
    'google (analytics|ads|cloud|workspace|drive|forms)',
    'facebook',
    'mailchimp',
    'hubspot',
    'linkedin',
    '(are|is|may be) transferred( \\S+){0,10}? outside',
  ],
})

/** “Beyond what is said above”: a denial with an exception denies less. */
const besides = phrases({
  fi: ['lisäksi', 'muutoin', 'muuten', 'paitsi', 'lukuun ottamatta'],
  sv: ['utöver', 'i övrigt', 'förutom', 'med undantag'],
  en: ['otherwise', 'except', 'apart from', 'beyond'],
})

/** A notice does not deny in one place what it tells in another. */
export const contradictions: Rule = {
  id: 'NOTICE-CONTRADICTION',
  article: 'GDPR 5(1)(a), 12(1)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ristiriitaiset kohdat: {a} / {b}.',
    sv: 'Motstridiga uppgifter: {a} / {b}.',
    en: 'Contradictory statements: {a} / {b}.',
  },
  judge: ({ notice }) => {
    if (notice === undefined) return 'notApplicable'
    const pair = disclosed(notice) ?? transferred(notice)
    if (pair === undefined) return 'met'
    const [denied, told] = pair
    return [
      {
        path: 'recipients',
        spans: [denied.span, told.span],
        values: { a: quoted([denied]), b: quoted([told]) },
      },
    ]
  },
}

type Pair = readonly [denied: Hit, told: Hit]

/** Disclosure to nobody, against publication or disclosure to partners. */
function disclosed(notice: NoticeText): Pair | undefined {
  const denied = hitsOf(notice, noDisclosure).find((hit) => !says(notice, outside, [sentenceOf(notice, hit)]))
  return paired(notice, denied, disclosure)
}

/** No transfer, against a service in the United States or another sentence that tells of one. */
function transferred(notice: NoticeText): Pair | undefined {
  const denied = hitsOf(notice, noTransfer).find((hit) => {
    const sentence = [sentenceOf(notice, hit)]
    return says(notice, outside, sentence) && !says(notice, besides, sentence)
  })
  return paired(notice, denied, abroad)
}

function paired(notice: NoticeText, denied: Hit | undefined, opposite: Phrases): Pair | undefined {
  if (denied === undefined) return undefined
  const same = sentenceOf(notice, denied)
  const told = hitsOf(notice, opposite).find(({ span }) => span.end <= same.start || span.start >= same.end)
  return told && [denied, told]
}

function sentenceOf(notice: NoticeText, { span }: Hit): Span {
  return sentenceAt(notice, span)
}
