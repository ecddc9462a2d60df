import type { RightsProcedure } from '@seloste/domain'
import { paragraph, paragraphs } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { enumerated, run, together, written } from '../document/runs.ts'
import { durationInGenitive, durationInWords } from '../language/duration.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import type { Composition } from './composition.ts'
import { partyRows, reachedBy } from './party.ts'

type Channel = NonNullable<RightsProcedure['channels']>[number]

/** What is told of how rights are exercised. */
export const procedureSentences = {
  channels: sentence({
    fi: 'Pyynnön voi tehdä {words}.',
    sv: 'En begäran kan göras {words}.',
    en: 'A request can be made {words}.',
  }),
  languages: sentence({
    fi: 'Pyynnön voi tehdä {words}.',
    sv: 'En begäran kan göras på {words}.',
    en: 'A request can be made in {words}.',
  }),
  contact: sentence({
    fi: 'Pyynnöt osoitetaan seuraavalle taholle:',
    sv: 'Begäranden riktas till:',
    en: 'Requests are addressed to:',
  }),
  toContact: sentence({
    fi: 'Voit käyttää oikeuksiasi ottamalla yhteyttä: {words}.',
    sv: 'Du kan utöva dina rättigheter genom att kontakta {words}.',
    en: 'You can exercise your rights by contacting {words}.',
  }),
  time: sentence({
    fi: 'Pyyntöön vastataan viimeistään {period} kuluessa sen saapumisesta.',
    sv: 'En begäran besvaras senast inom {period} från det att den kom in.',
    en: 'A request is answered within {period} of its receipt at the latest.',
  }),
} as const

/** Ways to make a request, as they follow the verb. */
export const requestChannelWords = {
  email: { fi: 'sähköpostitse', sv: 'per e-post', en: 'by e-mail' },
  form: { fi: 'lomakkeella', sv: 'med en blankett', en: 'with a form' },
  post: { fi: 'postitse', sv: 'per post', en: 'by post' },
  phone: { fi: 'puhelimitse', sv: 'per telefon', en: 'by telephone' },
  inPerson: { fi: 'paikan päällä', sv: 'personligen på plats', en: 'in person' },
  service: { fi: 'sähköisessä asiointipalvelussa', sv: 'i e-tjänsten', en: 'in the online service' },
} as const satisfies Record<Channel, Words>

/** Languages of a request, as they follow the verb. */
export const requestLanguageWords = {
  fi: { fi: 'suomeksi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanniksi', sv: 'engelska', en: 'English' },
} as const satisfies Record<string, Words>

/** How rights are exercised: GDPR Art. 12(2)–(6). */
export function composeProcedure(composition: Composition): Block[] {
  const { register, language } = composition
  const { rights } = register
  const at = 'rights'
  const rows = rights.contact === undefined ? [] : partyRows(rights.contact, `${at}/contact`, language)
  const addressee: Block[] =
    rows.length > 0
      ? [
          { kind: 'paragraph', runs: say(procedureSentences.contact, language, `${at}/contact`) },
          { kind: 'keyValue', rows },
        ]
      : paragraph(whomToAsk(composition))
  return [
    ...addressee,
    ...paragraphs(rights.instructions, language, `${at}/instructions`),
    ...paragraph(together([...listed(composition), ...answered(composition)])),
    ...paragraphs(rights.identification, language, `${at}/identification`),
    ...paragraphs(rights.charge, language, `${at}/charge`),
    ...paragraphs(rights.refusal, language, `${at}/refusal`),
  ]
}

function listed({ register, language }: Composition): Run[][] {
  const { channels: ways = [], languages = [] } = register.rights
  const said: Run[][] = []
  if (ways.length > 0) {
    const fact = 'rights/channels'
    const words = enumerated(
      ways.map((way) => [run(requestChannelWords[way][language], fact)]),
      language,
      'or',
    )
    said.push(say(procedureSentences.channels, language, fact, { words }))
  }
  if (languages.length > 0) {
    const fact = 'rights/languages'
    const words = enumerated(
      languages.map((one) => [run(requestLanguageWords[one][language], fact)]),
      language,
      'or',
    )
    said.push(say(procedureSentences.languages, language, fact, { words }))
  }
  return said
}

function answered({ register, language }: Composition): Run[][] {
  const { responseTime } = register.rights
  if (responseTime === undefined) return []
  const fact = 'rights/responseTime'
  const words = language === 'fi' ? durationInGenitive(responseTime) : durationInWords(responseTime, language)
  return [say(procedureSentences.time, language, fact, { period: run(words, fact) })]
}

/** Where no contact is named for requests: the e-mail address or telephone of the register's contact. */
function whomToAsk({ register, organisation, language }: Composition): Run[] {
  const contact = register.contact ?? organisation.contact
  if (contact === undefined) return []
  const path = register.contact === undefined ? 'organisation/contact' : 'contact'
  const name = written(contact.name, language, `${path}/name`)
  const how = reachedBy(contact, path)
  const where = how === undefined ? [] : [how]
  const words =
    name === undefined ? where : where.length === 0 ? [name] : [name, run(', ', name.fact), ...where]
  return words.length === 0 ? [] : say(procedureSentences.toContact, language, words[0]?.fact, { words })
}
