import { paragraph, paragraphs } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { run, together } from '../document/runs.ts'
import { dateInWords } from '../language/date.ts'
import { durationInGenitive, durationInWords } from '../language/duration.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'

/** What is told of the notice's dates, and of how the register is looked over. */
export const particularsSentences = {
  drawnUp: sentence({
    fi: 'Seloste on laadittu {date}.',
    sv: 'Beskrivningen är upprättad den {date}.',
    en: 'This notice was drawn up on {date}.',
  }),
  updated: sentence({
    fi: 'Seloste on päivitetty {date}.',
    sv: 'Beskrivningen är uppdaterad den {date}.',
    en: 'This notice was updated on {date}.',
  }),
  version: sentence({
    fi: 'Selosteen versio: {label}.',
    sv: 'Beskrivningens version: {label}.',
    en: 'Version of this notice: {label}.',
  }),
  review: sentence({
    fi: 'Rekisterin tiedot ja tämä seloste tarkistetaan vähintään {period} välein.',
    sv: 'Registret och denna beskrivning ses över med högst {period} mellanrum.',
    en: 'The register and this notice are reviewed at least every {period}.',
  }),
  yearly: sentence({
    fi: 'Rekisterin tiedot ja tämä seloste tarkistetaan vähintään vuosittain.',
    sv: 'Registret och denna beskrivning ses över minst en gång per år.',
    en: 'The register and this notice are reviewed at least once a year.',
  }),
  reviewed: sentence({
    fi: 'Viimeksi ne on tarkistettu {date}.',
    sv: 'Senast sågs de över den {date}.',
    en: 'They were last reviewed on {date}.',
  }),
} as const

const label = { fi: 'selosteen päiväys', sv: 'beskrivningens datum', en: 'date of the notice' }

/** The notice's dates and version. */
export function composeDates(composition: Composition): Block[] {
  const { register, language } = composition
  const { drawnUpOn, updatedOn, versionLabel } = register.particulars
  const said: Run[][] = []
  const date = (day: string, fact: string) => ({ date: run(dateInWords(day, language), fact) })
  if (drawnUpOn !== undefined) {
    const fact = 'particulars/drawnUpOn'
    said.push(say(particularsSentences.drawnUp, language, fact, date(drawnUpOn, fact)))
  }
  if (updatedOn !== undefined) {
    const fact = 'particulars/updatedOn'
    said.push(say(particularsSentences.updated, language, fact, date(updatedOn, fact)))
  }
  if (versionLabel !== undefined && versionLabel !== '') {
    const fact = 'particulars/versionLabel'
    said.push(say(particularsSentences.version, language, fact, { label: run(versionLabel, fact) }))
  }
  return paragraph(said.length > 0 ? together(said) : gap(composition, label, 'particulars/updatedOn'))
}

/** How the register is looked over, and how the notice may change. */
export function composeChanges(composition: Composition): Block[] {
  const { register, language } = composition
  return [
    ...reviewBlocks(composition),
    ...notesOf(composition, 'review'),
    ...paragraphs(register.particulars.changes, language, 'particulars/changes'),
    ...notesOf(composition, 'changes'),
  ]
}

function reviewBlocks({ register, language }: Composition): Block[] {
  const { interval, reviewedOn, practice } = register.review
  const said: Run[][] = []
  if (interval !== undefined) {
    const fact = 'review/interval'
    // “Every year”, not “every one year”; the other units share the numeral's form.
    const words = language === 'fi' ? durationInGenitive(interval) : periodBetween(interval, language)
    said.push(
      interval === 'P1Y' || interval === 'P12M'
        ? say(particularsSentences.yearly, language, fact)
        : say(particularsSentences.review, language, fact, { period: run(words, fact) }),
    )
  }
  if (reviewedOn !== undefined) {
    const fact = 'review/reviewedOn'
    said.push(
      say(particularsSentences.reviewed, language, fact, {
        date: run(dateInWords(reviewedOn, language), fact),
      }),
    )
  }
  return [...paragraphs(practice, language, 'review/practice'), ...paragraph(together(said))]
}

function periodBetween(interval: string, language: 'sv' | 'en'): string {
  const words = durationInWords(interval, language)
  if (language === 'en') return words.replace(/^one /, '')
  // “En månad” takes the genitive as the plurals do: “en månads”.
  return `${words}s`
}
