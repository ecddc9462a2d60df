import type { LegalBasis } from '@seloste/domain'
import { introduced, list, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { run, together } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { basisItem } from './legal-basis.ts'
import { basesOf, purposeItem } from './purpose-item.ts'

/** What introduces purposes and legal bases. */
export const purposeListSentences = {
  purposes: sentence({
    fi: 'Henkilötietoja käsitellään seuraaviin tarkoituksiin:',
    sv: 'Personuppgifter behandlas för följande ändamål:',
    en: 'Personal data are processed for the following purposes:',
  }),
  onePurpose: sentence({
    fi: 'Henkilötietoja käsitellään seuraavaan tarkoitukseen:',
    sv: 'Personuppgifter behandlas för följande ändamål:',
    en: 'Personal data are processed for the following purpose:',
  }),
  bases: sentence({
    fi: 'Käsittely perustuu seuraaviin oikeusperusteisiin:',
    sv: 'Behandlingen har följande rättsliga grunder:',
    en: 'The processing has the following legal bases:',
  }),
  oneBasis: sentence({
    fi: 'Käsittely perustuu seuraavaan oikeusperusteeseen:',
    sv: 'Behandlingen har följande rättsliga grund:',
    en: 'The processing has the following legal basis:',
  }),
} as const

const labels = {
  purposes: { fi: 'käsittelyn tarkoitukset', sv: 'ändamålen med behandlingen', en: 'purposes of processing' },
  bases: { fi: 'käsittelyn oikeusperuste', sv: 'den rättsliga grunden', en: 'legal basis' },
} as const

/** Purposes with the basis of each: GDPR Art. 13(1)(c)–(d). */
export function composePurposes(composition: Composition): Block[] {
  return [
    ...purposeList(composition, true),
    ...notesOf(composition, 'purposes'),
    ...wholeBases(composition),
    ...noBasis(composition),
    ...notesOf(composition, 'legalBases'),
  ]
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
    const said = basesOf(purpose, path, composition, false)
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

function purposeList(composition: Composition, withBases: boolean): Block[] {
  const items = composition.register.purposes.map((purpose) => purposeItem(purpose, composition, withBases))
  const { language } = composition
  return [
    ...introduced(
      say(
        items.length === 1 ? purposeListSentences.onePurpose : purposeListSentences.purposes,
        language,
        'purposes',
      ),
      items,
    ),
    ...noPurpose(composition),
  ]
}

/** The bases stated for the register as a whole. */
export function wholeBases(composition: Composition): Block[] {
  const { register, language } = composition
  const items = register.legalBases.map((basis: LegalBasis) =>
    basisItem(basis, `legalBases/${basis.id}`, language),
  )
  return introduced(
    say(
      items.length === 1 ? purposeListSentences.oneBasis : purposeListSentences.bases,
      language,
      'legalBases',
    ),
    items,
  )
}

/** Shown while editing a register without purposes. */
export function noPurpose(composition: Composition): Block[] {
  return composition.register.purposes.length > 0
    ? []
    : paragraph(gap(composition, labels.purposes, 'purposes'))
}

/** Shown while editing a register whose purposes have no legal basis. */
export function noBasis(composition: Composition): Block[] {
  const { register } = composition
  const bare = register.purposes.filter((purpose) => purpose.legalBases.length === 0)
  if (register.legalBases.length > 0 || bare.length === 0) return []
  return paragraph(gap(composition, labels.bases, `purposes/${bare[0]?.id ?? ''}/legalBases`))
}
