import type { ResolvedRegister } from '@seloste/domain'
import { periodsIn } from '../interpret/periods.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { sentencesAbout } from '../interpret/section-sentences.ts'
import type { Phrase } from '../words/phrase.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

type Rights = ResolvedRegister['rights']

const channels: readonly (readonly [NonNullable<Rights['channels']>[number], RegExp])[] = [
  ['email', /sähköpost|e-?post\b|e-?mail/iu],
  ['form', /lomakkee|formulär|\bform\b/iu],
  ['post', /kirjeits|postits|kirjalli|skriftlig|in writing|by post/iu],
  ['phone', /puhelimits|per telefon|by phone/iu],
  ['inPerson', /henkilökohtaisesti|käymällä|personligen|in person/iu],
]
const request = /pyyn|yhteydenot|ota yhteyttä|begäran|request/iu

/** The rights that the text names and how they are exercised there. */
export function draftRights(register: RegisterText, { rights }: Reading, tie: TieFact): Rights {
  const { language, text } = register
  const named = [...new Set(rights.map(({ right }) => right))]
  const details = named.map((right, index) => {
    const id = `g${index + 1}`
    const readings = rights.filter((one) => one.right === right)
    tie(
      `rights/details/${id}`,
      readings.map(({ sentence }) => sentence),
    )
    return { id, right }
  })
  const sentences = sentencesAbout(
    register,
    'rights',
    'access',
    'rectification',
    'erasure',
    'objection',
    'contact',
  )
  // An item that names a right (“request erasure”) tells no way.
  const asked = sentences.filter(({ text: words }) => request.test(words) && /[.!@:]/u.test(words))
  const identification = sentences.find(({ text: words }) => /henkilöllisyy|identite|identity/iu.test(words))
  const answer = sentences.find(
    ({ text: words, span }) =>
      /vasta|toteut|käsitel|svar|respond|reply/iu.test(words) && periodsIn(text, span).length > 0,
  )
  const period = answer === undefined ? undefined : periodsIn(text, answer.span)[0]
  const charge = sentences.find(({ text: words }) =>
    /maksut(?:on|ta|tomia)|veloituksetta|kostnadsfri|avgiftsfri|free of charge/iu.test(words),
  )
  const used = channels
    .filter(([, pattern]) => asked.some(({ text: words }) => pattern.test(words)))
    .map(([channel]) => channel)
  tie('rights/instructions', asked, 'likely')
  tie('rights/identification', [identification])
  tie('rights/responseTime', period === undefined ? [] : [period.span])
  tie('rights/charge', [charge])
  return {
    ...(details.length === 0 ? {} : { details }),
    ...(used.length === 0 ? {} : { channels: used }),
    ...together('instructions', asked.slice(0, 3)),
    ...together('identification', identification === undefined ? [] : [identification]),
    ...together('charge', charge === undefined ? [] : [charge]),
    ...(period === undefined ||
    !Number.isInteger(period.amount) ||
    (period.unit !== 'month' && period.unit !== 'day' && period.unit !== 'week')
      ? {}
      : {
          responseTime: `P${period.amount}${period.unit === 'month' ? 'M' : period.unit === 'day' ? 'D' : 'W'}`,
        }),
  }

  /** Sentences as one text under a name; nothing when there are none. */
  function together<Key extends string>(key: Key, phrases: readonly Phrase[]) {
    return (
      phrases.length === 0 ? {} : { [key]: wordsIn(language, phrases.map((one) => one.text).join(' ')) }
    ) as {
      [K in Key]?: ReturnType<typeof wordsIn>
    }
  }
}
