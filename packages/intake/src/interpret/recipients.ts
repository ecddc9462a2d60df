import type { Span } from '@seloste/domain'
import type { Section } from '../recognise/sections.ts'
import { companiesIn, namedServicesIn } from '../terms/services.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { firstSentence, sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { itemRecipients, sentenceRecipients } from './recipient-words.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** To whom a text says that data are given. */
export type RecipientsReading = {
  readonly items: readonly Phrase[]
  /** The sentences that deny any disclosure. */
  readonly denials: readonly Span[]
}

/** The recipients in a text, in its own words; the controller itself is none. */
export function readRecipients(register: RegisterText, controller: string | undefined): RecipientsReading {
  const { text } = register
  const items: Phrase[] = []
  const denials: Span[] = []
  for (const section of sectionsAbout(register, 'recipients')) readSection(text, section, items, denials)
  for (const section of register.sections) {
    const isTold =
      section.kinds.includes('transfers') || (section.kinds[0] === 'other' && section.heading !== undefined)
    if (!isTold || section.kinds.includes('recipients')) continue
    items.push(...section.passages.flatMap(({ span }) => namedIn(text, span)))
  }
  const own = controller?.toLowerCase()
  return { items: distinct(items.filter(({ text: words }) => words.toLowerCase() !== own)), denials }
}

function readSection(text: string, { passages, kinds }: Section, items: Phrase[], denials: Span[]) {
  passages.forEach((passage, index) => {
    const listed = inlineItems(text, passage)
    const whole = phraseAt(text, passage.span)
    if (whole === undefined) return
    const isItem = passage.kind === 'listItem' && !/[.!?]\s+\p{Lu}/u.test(firstSentence(whole).text)
    if (listed !== undefined) items.push(...listed.flatMap(itemRecipients))
    else if (isItem && !(kinds.includes('retention') || isAboutOther(text, passages, index)))
      items.push(...itemRecipients(whole))
    else {
      for (const span of sentencesIn(text, passage.span)) {
        const sentence = phraseAt(text, span)
        if (sentence === undefined) continue
        const found = sentenceRecipients(text, sentence)
        if (found.length > 0) items.push(...found)
        else if (denied.test(sentence.text)) denials.push(span)
      }
    }
  })
}

const denied = /(?<![\p{L}])(?:ei(?:kä|vät)?|emme|koskaan|inte|aldrig|not|never)(?![\p{L}])/iu
const aboutOther = /(?:tietoja|tiedot|perusteella|peruste|syistä|seuraavasti|tarkoitu\p{L}*)[^.:]{0,140}:$/iu
const aboutRecipients =
  /tahoille|vastaanottaj|palveluntarjoaj|osapuol|kumppan|paitsi|luovut|siirtää|jae|käsitel|palveluj|mottagar|recipient|provider|except/iu

/** A list that its lead-in says is of data, reasons or conditions. */
function isAboutOther(text: string, passages: Section['passages'], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = passages[at]
    if (before === undefined || before.kind === 'listItem') continue
    const words = text.slice(before.span.start, before.span.end)
    if (/(?:syistä|perusteella|tarkoitu\p{L}*)\s*:$/iu.test(words)) return true
    return aboutOther.test(words) && !aboutRecipients.test(words)
  }
  return false
}

const givesAway =
  /käsitel|käsittel|siir|luovut|toimit|välit|palvelu|tarjoa|lähet|sijait|överför|tillhandahåll|provid|transfer|sent|process/iu
const independent =
  /toimii (?:itsenäisenä )?rekisterinpitäjänä|tietosuojasta vastaa|is (?:the|an independent) controller/iu

/** Companies, failing them services, that a passage about transfers or an activity says data go to. */
function namedIn(text: string, span: Span): Phrase[] {
  const sentences = sentencesIn(text, span)
  const found = sentences.flatMap((sentence): Phrase[] => {
    const words = text.slice(sentence.start, sentence.end)
    if (independent.test(words)) return []
    const companies = companiesIn(text, sentence).slice(0, 1)
    if (companies.length > 0) return companies
    return givesAway.test(words) ? namedServicesIn(text, sentence) : []
  })
  return found
}

/** Each recipient once, the longer of two names for one. */
function distinct(items: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = []
  for (const item of items) {
    const words = item.text.toLowerCase()
    const same = kept.findIndex(
      ({ text }) => text.toLowerCase().startsWith(words) || words.startsWith(text.toLowerCase()),
    )
    const other = kept[same]
    if (other === undefined) kept.push(item)
    else if (other.text.length < item.text.length) kept[same] = item
  }
  return kept
}
