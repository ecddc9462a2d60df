import type { Purpose } from '@seloste/domain'
import type { Run } from '../document/document.ts'
import { ended, enumerated, run, together, written } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import type { MarketingChannel } from './codes.ts'
import type { Composition } from './composition.ts'
import { basisDetails, basisInWords, isKnown } from './legal-basis.ts'

/** What is told of a purpose. */
export const purposeSentences = {
  basis: sentence({
    fi: 'Oikeusperuste: {basis}.',
    sv: 'Rättslig grund: {basis}.',
    en: 'Legal basis: {basis}.',
  }),
  condition: sentence({ fi: 'Ehto: {words}.', sv: 'Villkor: {words}.', en: 'Condition: {words}.' }),
  marketing: sentence({
    fi: 'Tarkoitukseen kuuluu suoramarkkinointia.',
    sv: 'Ändamålet omfattar direktmarknadsföring.',
    en: 'This includes direct marketing.',
  }),
  channels: sentence({
    fi: 'Suoramarkkinoinnin kanavat: {channels}.',
    sv: 'Kanaler för direktmarknadsföring: {channels}.',
    en: 'Channels of direct marketing: {channels}.',
  }),
  channel: sentence({
    fi: 'Suoramarkkinoinnin kanava: {channels}.',
    sv: 'Kanal för direktmarknadsföring: {channels}.',
    en: 'Channel of direct marketing: {channels}.',
  }),
  onConsent: sentence({
    fi: 'Sähköinen suoramarkkinointi perustuu ennakkosuostumukseen.',
    sv: 'Elektronisk direktmarknadsföring grundar sig på samtycke på förhand.',
    en: 'Electronic direct marketing is based on prior consent.',
  }),
  toCustomers: sentence({
    fi: 'Sähköinen suoramarkkinointi asiakkaille perustuu asiakaspoikkeukseen (sähköisen viestinnän palveluista annetun lain 200 §:n 3 momentti).',
    sv: 'Elektronisk direktmarknadsföring till kunder grundar sig på kundundantaget (200 § 3 mom. i lagen om tjänster inom elektronisk kommunikation).',
    en: 'Electronic direct marketing to customers is based on the existing-customer exception (section 200, subsection 3 of the Act on Electronic Communications Services).',
  }),
  profiling: sentence({
    fi: 'Käsittelyyn sisältyy profilointia.',
    sv: 'Behandlingen omfattar profilering.',
    en: 'The processing includes profiling.',
  }),
  research: sentence({
    fi: 'Tietoja käsitellään tutkimusta tai tilastointia varten.',
    sv: 'Uppgifterna behandlas för forskning eller statistik.',
    en: 'The data are processed for research or statistics.',
  }),
  children: sentence({
    fi: 'Palvelu on tarkoitettu lapsille.',
    sv: 'Tjänsten riktar sig till barn.',
    en: 'The service is meant for children.',
  }),
} as const

/** Channels of direct marketing. */
export const marketingChannelWords = {
  email: { fi: 'sähköposti', sv: 'e-post', en: 'e-mail' },
  sms: { fi: 'tekstiviesti', sv: 'textmeddelande', en: 'text message' },
  phone: { fi: 'puhelin', sv: 'telefon', en: 'telephone' },
  post: { fi: 'posti', sv: 'post', en: 'post' },
  automatedCall: { fi: 'automaattinen soitto', sv: 'automatiska samtal', en: 'automated calls' },
  online: { fi: 'verkkomainonta', sv: 'webbannonsering', en: 'online advertising' },
} as const satisfies Record<MarketingChannel, Words>

/** A purpose with all that is told of it, and with its legal bases where asked for. */
export function purposeItem(purpose: Purpose, composition: Composition, withBases: boolean): Run[] {
  const { language } = composition
  const path = `purposes/${purpose.id}`
  const label = phraseAtStart('purpose', purpose, language, path)
  const description = written(purpose.description, language, `${path}/description`)
  const bases = withBases ? basesOf(purpose, path, composition) : []
  const more = purposeDetails(purpose, path, composition)
  if (label === undefined && description === undefined) return together([...more, ...bases])
  const alone = description === undefined && bases.length === 0 && more.length === 0
  const opening: readonly Run[] =
    label === undefined
      ? ended(description === undefined ? [] : [description])
      : description !== undefined
        ? [{ ...label, emphasis: true }, run(': ', label.fact), ...ended([description])]
        : alone
          ? [label]
          : ended([{ ...label, emphasis: true }])
  return together([opening, ...more, ...bases])
}

function purposeDetails(purpose: Purpose, path: string, { language }: Composition): Run[][] {
  const condition = written(purpose.condition, language, `${path}/condition`)
  const said: Run[][] = []
  if (condition !== undefined) {
    said.push(say(purposeSentences.condition, language, condition.fact, { words: condition }))
  }
  if (purpose.directMarketing === true && (purpose.channels ?? []).length === 0) {
    said.push(say(purposeSentences.marketing, language, `${path}/directMarketing`))
  }
  if (purpose.channels !== undefined && purpose.channels.length > 0) {
    const fact = `${path}/channels`
    const named = enumerated(
      purpose.channels.map((channel) => [run(marketingChannelWords[channel][language], fact)]),
      language,
    )
    const number = purpose.channels.length === 1 ? 'channel' : 'channels'
    said.push(say(purposeSentences[number], language, fact, { channels: named }))
  }
  if (purpose.marketing?.permission !== undefined) {
    const key = purpose.marketing.permission === 'consent' ? 'onConsent' : 'toCustomers'
    said.push(say(purposeSentences[key], language, `${path}/marketing/permission`))
  }
  if (purpose.profiling === true) said.push(say(purposeSentences.profiling, language, `${path}/profiling`))
  if (purpose.research === true) said.push(say(purposeSentences.research, language, `${path}/research`))
  if (purpose.childDirected === true)
    said.push(say(purposeSentences.children, language, `${path}/childDirected`))
  return said
}

/** The legal bases of a purpose, a sentence each; without “legal basis:” where the heading says it. */
export function basesOf(purpose: Purpose, path: string, { language }: Composition, labelled = true): Run[][] {
  return purpose.legalBases.flatMap((basis): Run[][] => {
    const at = `${path}/legalBases/${basis.id}`
    const details = basisDetails(basis, at, language)
    if (!isKnown(basis)) return details
    const words = basisInWords(basis, language, `${at}/code`)
    const said = labelled
      ? say(purposeSentences.basis, language, words.fact, { basis: words })
      : [words, run('.', words.fact)]
    return [said, ...details]
  })
}
