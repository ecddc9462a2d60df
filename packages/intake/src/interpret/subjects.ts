import type { Passage } from '../recognise/piece.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

const people =
  /asiak|kund|customer|client|jäsen|medlem|member|henkil|person|käyttäj|user|työntek|hakij|osallistuj|potila|lapsi|huoltaj|opiskel|sidosryh/iu
const opening = /(?:käsitellään|tietoja seuraavista|ovat|behandlas|includes?|process(?:es)?)\s*:?\s/iu

/** About whom a text says that data are kept, where a section is about that. */
export function readSubjects(register: RegisterText): Phrase[] {
  const { text } = register
  const found: Phrase[] = []
  for (const { passages, kinds } of sectionsAbout(register, 'dataSubjectCategories')) {
    const isShared = kinds.includes('dataCategories')
    let isPeople = !isShared
    for (const passage of passages) {
      if (isShared && passage.kind !== 'listItem') isPeople = leadsToPeople(text, passage)
      if (!isPeople || (isShared && passage.kind !== 'listItem')) continue
      const whole = phraseAt(text, passage.span)
      if (whole === undefined) continue
      if (passage.kind === 'listItem') {
        found.push(...bare(whole))
        continue
      }
      for (const span of sentencesIn(text, passage.span)) {
        const sentence = phraseAt(text, span)
        const start = sentence === undefined ? null : opening.exec(sentence.text)
        const rest =
          sentence === undefined
            ? undefined
            : partOf(sentence, start === null ? 0 : start.index + start[0].length)
        if (rest !== undefined)
          found.push(
            ...membersOf(rest)
              .filter(({ text: words }) => people.test(words) && words.length < 90)
              .flatMap(bare),
          )
      }
    }
  }
  return found
}

/** A lead-in to a list of people. */
export function leadsToPeople(text: string, { span }: Passage): boolean {
  return /(?:ihmisryhm|henkilöryhm|rekisteröityjen ryhm|ryhmistä|grupper av (?:personer|människor|registrerade)|persongrupper|groups? of people|groups? of persons|categories of (?:data subjects|people|persons))[^:]*:$/iu.test(
    text.slice(span.start, span.end),
  )
}

function bare(subject: Phrase): Phrase[] {
  if (labelledTerm('dataSubjectCategory', subject.text) !== undefined) return [subject]
  const phrase = stripped(
    subject,
    /^(?:[*•–-]\s*|(?:ja|sekä|och|and)\s)+/iu,
    /\s*(?:[,;.:]+|\shenkilötietoja|\s\([^)]*\))+$/iu,
  )
  return phrase === undefined ? [] : [phrase]
}
