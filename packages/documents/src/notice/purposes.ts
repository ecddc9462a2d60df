import type { LegalBasis, Purpose } from '@seloste/domain'
import { introduced, list, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, enumerated, run, together, written } from '../document/runs.ts'
import { phraseAtStart, phraseInSentence } from '../language/in-sentence.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import type { LegalBasisCode, MarketingChannel } from './codes.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { basisDetails, basisInWords, basisItem } from './legal-basis.ts'

const sentences = {
  purposes: sentence({
    fi: 'Henkilötietoja käsitellään seuraaviin tarkoituksiin:',
    sv: 'Personuppgifter behandlas för följande ändamål:',
    en: 'Personal data are processed for the following purposes:',
  }),
  bases: sentence({
    fi: 'Käsittelyn oikeusperusteet:',
    sv: 'Rättsliga grunder för behandlingen:',
    en: 'Legal bases of the processing:',
  }),
  basis: sentence({
    fi: 'Oikeusperuste: {basis}.',
    sv: 'Rättslig grund: {basis}.',
    en: 'Legal basis: {basis}.',
  }),
  grouped: sentence({
    fi: 'Käsittelyn oikeusperusteena on {basis}, kun tietoja käsitellään seuraaviin tarkoituksiin:',
    sv: 'Behandlingens rättsliga grund är {basis} när uppgifterna behandlas för följande ändamål:',
    en: 'The legal basis is {basis} when data are processed for the following purposes:',
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

const channels = {
  email: { fi: 'sähköposti', sv: 'e-post', en: 'e-mail' },
  sms: { fi: 'tekstiviesti', sv: 'textmeddelande', en: 'text message' },
  phone: { fi: 'puhelin', sv: 'telefon', en: 'telephone' },
  post: { fi: 'posti', sv: 'post', en: 'post' },
  automatedCall: { fi: 'automaattinen soitto', sv: 'automatiska samtal', en: 'automated calls' },
  online: { fi: 'verkkomainonta', sv: 'webbannonsering', en: 'online advertising' },
} as const satisfies Record<MarketingChannel, Words>

const labels = {
  purposes: { fi: 'käsittelyn tarkoitukset', sv: 'ändamålen med behandlingen', en: 'purposes of processing' },
  bases: { fi: 'käsittelyn oikeusperuste', sv: 'den rättsliga grunden', en: 'legal basis' },
} as const

/** Purposes with the basis of each: GDPR Art. 13(1)(c)–(d). */
export function composePurposes(composition: Composition): Block[] {
  return [...purposeList(composition, true), ...sharedBases(composition)]
}

/** Purposes alone, where a layout tells the legal bases under another heading. */
export function composePurposesAlone(composition: Composition): Block[] {
  return [...purposeList(composition, false), ...notesOf(composition, 'purposes')]
}

/** Legal bases alone: those of the register as a whole, then those of each purpose. */
export function composeBasesAlone(composition: Composition): Block[] {
  const { register, language } = composition
  const items = register.purposes.flatMap((purpose): Run[][] => {
    const path = `purposes/${purpose.id}`
    const said = basesOf(purpose, path, composition)
    const label = phraseAtStart('purpose', purpose, language, path)
    if (said.length === 0) return []
    return [together([label === undefined ? [] : [label, run(':', label.fact)], ...said])]
  })
  return [
    ...wholeBases(composition),
    ...list(items),
    ...noBasis(composition),
    ...notesOf(composition, 'legalBases'),
  ]
}

/** Each legal basis with the purposes that rest on it. */
export function composeBasesWithPurposes(composition: Composition): Block[] {
  const { register, language } = composition
  const groups = new Map<LegalBasisCode, { path: string; items: Run[][] }>()
  const rest: Run[][] = []
  for (const purpose of register.purposes) {
    const path = `purposes/${purpose.id}`
    const known = purpose.legalBases.filter((basis) => basis.code !== undefined)
    if (known.length === 0) rest.push(purposeItem(purpose, composition, true))
    for (const basis of known) {
      if (basis.code === undefined) continue
      const at = `${path}/legalBases/${basis.id}`
      const group = groups.get(basis.code) ?? { path: `${at}/code`, items: [] }
      // The first basis tells the purpose whole; another one only what is its own.
      const first = basis === known[0]
      const unknown = purpose.legalBases.filter((one) => one.code === undefined)
      const label = phraseAtStart('purpose', purpose, language, path)
      group.items.push(
        together([
          first
            ? purposeItem(purpose, composition, false)
            : label === undefined
              ? []
              : (ended([label]) as Run[]),
          ...basisDetails(basis, at, composition),
          ...(first
            ? unknown.flatMap((one) => basisDetails(one, `${path}/legalBases/${one.id}`, composition))
            : []),
        ]),
      )
      groups.set(basis.code, group)
    }
  }
  const blocks: Block[] = [...wholeBases(composition)]
  for (const [code, { path, items }] of groups) {
    const basis = basisInWords(code, composition, path)
    blocks.push(...introduced(say(sentences.grouped, language, path, { basis }), items))
  }
  return [
    ...blocks,
    ...introduced(say(sentences.purposes, language, 'purposes'), rest),
    ...noPurpose(composition),
    ...noBasis(composition),
    ...notesOf(composition, 'purposes'),
    ...notesOf(composition, 'legalBases'),
  ]
}

function purposeList(composition: Composition, withBases: boolean): Block[] {
  const items = composition.register.purposes.map((purpose) => purposeItem(purpose, composition, withBases))
  const { language } = composition
  return [...introduced(say(sentences.purposes, language, 'purposes'), items), ...noPurpose(composition)]
}

function purposeItem(purpose: Purpose, composition: Composition, withBases: boolean): Run[] {
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
          : [{ ...label, emphasis: true }, run('.', label.fact)]
  return together([opening, ...more, ...bases])
}

function purposeDetails(purpose: Purpose, path: string, { language }: Composition): Run[][] {
  const condition = written(purpose.condition, language, `${path}/condition`)
  const said: Run[][] = []
  if (condition !== undefined)
    said.push(say(sentences.condition, language, condition.fact, { words: condition }))
  if (purpose.directMarketing === true && (purpose.channels ?? []).length === 0) {
    said.push(say(sentences.marketing, language, `${path}/directMarketing`))
  }
  if (purpose.channels !== undefined && purpose.channels.length > 0) {
    const fact = `${path}/channels`
    const named = enumerated(
      purpose.channels.map((channel) => [run(channels[channel][language], fact)]),
      language,
    )
    said.push(say(sentences.channels, language, fact, { channels: named }))
  }
  if (purpose.profiling === true) said.push(say(sentences.profiling, language, `${path}/profiling`))
  if (purpose.research === true) said.push(say(sentences.research, language, `${path}/research`))
  if (purpose.childDirected === true) said.push(say(sentences.children, language, `${path}/childDirected`))
  return said
}

function basesOf(purpose: Purpose, path: string, composition: Composition): Run[][] {
  return purpose.legalBases.flatMap((basis): Run[][] => {
    const at = `${path}/legalBases/${basis.id}`
    const details = basisDetails(basis, at, composition)
    if (basis.code === undefined) return details
    const words = basisInWords(basis.code, composition, `${at}/code`)
    return [say(sentences.basis, composition.language, words.fact, { basis: words }), ...details]
  })
}

function sharedBases(composition: Composition): Block[] {
  return [
    ...wholeBases(composition),
    ...noBasis(composition),
    ...notesOf(composition, 'purposes'),
    ...notesOf(composition, 'legalBases'),
  ]
}

function wholeBases(composition: Composition): Block[] {
  const { register, language } = composition
  const items = register.legalBases.map((basis: LegalBasis) =>
    basisItem(basis, `legalBases/${basis.id}`, composition),
  )
  return introduced(say(sentences.bases, language, 'legalBases'), items)
}

function noPurpose(composition: Composition): Block[] {
  return composition.register.purposes.length > 0
    ? []
    : paragraph(gap(composition, labels.purposes, 'purposes'))
}

function noBasis(composition: Composition): Block[] {
  const { register } = composition
  const bare = register.purposes.filter((purpose) => purpose.legalBases.length === 0)
  if (register.legalBases.length > 0 || bare.length === 0) return []
  return paragraph(gap(composition, labels.bases, `purposes/${bare[0]?.id ?? ''}/legalBases`))
}

/** The purposes as words of a sentence: “laskutus ja maksut, uutiskirje”. */
export function purposesInSentence(ids: readonly string[], { register, language }: Composition): Run[] {
  const named = ids.flatMap((id): Run[][] => {
    const purpose = register.purposes.find((one) => one.id === id)
    const label = purpose && phraseInSentence('purpose', purpose, language, `purposes/${id}`)
    return label === undefined ? [] : [[label]]
  })
  return commaSeparated(named)
}

/** Items with commas only: labels may hold an “and” of their own. */
export function commaSeparated(items: readonly (readonly Run[])[]): Run[] {
  return items.flatMap((item, index) =>
    index === 0 ? [...item] : [run(', ', items[index - 1]?.at(-1)?.fact), ...item],
  )
}
