import type { Purpose } from '@seloste/domain'
import { introduced } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, together } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, notesOf } from './composition.ts'
import { basisDetails, basisInWords, isKnown, type KnownBasis } from './legal-basis.ts'
import { purposeItem } from './purpose-item.ts'
import { noBasis, noPurpose, wholeBases } from './purposes.ts'

/** What introduces the purposes that rest on a legal basis. */
export const groupSentences = {
  grouped: sentence({
    fi: 'Käsittelyn oikeusperusteena on {basis}, kun tietoja käsitellään seuraaviin tarkoituksiin:',
    sv: 'Behandlingens rättsliga grund är {basis} när uppgifterna behandlas för följande ändamål:',
    en: 'The legal basis is {basis} when data are processed for the following purposes:',
  }),
  one: sentence({
    fi: 'Käsittelyn oikeusperusteena on {basis}, kun tietoja käsitellään seuraavaan tarkoitukseen:',
    sv: 'Behandlingens rättsliga grund är {basis} när uppgifterna behandlas för följande ändamål:',
    en: 'The legal basis is {basis} when data are processed for the following purpose:',
  }),
  others: sentence({
    fi: 'Henkilötietoja käsitellään seuraaviin tarkoituksiin:',
    sv: 'Personuppgifter behandlas för följande ändamål:',
    en: 'Personal data are processed for the following purposes:',
  }),
} as const

interface Group {
  basis: KnownBasis
  path: string
  items: Run[][]
}

/** Each legal basis with the purposes that rest on it. */
export function composeBasesWithPurposes(composition: Composition): Block[] {
  const { register, language } = composition
  const groups = new Map<string, Group>()
  for (const purpose of register.purposes) {
    for (const basis of purpose.legalBases) if (isKnown(basis)) place(basis, purpose, groups, composition)
  }
  const rest = register.purposes
    .filter((purpose) => !purpose.legalBases.some(isKnown))
    .map((purpose) => purposeItem(purpose, composition, true))
  return [
    ...wholeBases(composition),
    ...notesOf(composition, 'legalBases'),
    ...[...groups.values()].flatMap(({ basis, path, items }) => {
      const words = basisInWords(basis, language, path)
      return introduced(
        say(items.length === 1 ? groupSentences.one : groupSentences.grouped, language, path, {
          basis: words,
        }),
        items,
      )
    }),
    ...introduced(say(groupSentences.others, language, 'purposes'), rest),
    ...noPurpose(composition),
    ...noBasis(composition),
    ...notesOf(composition, 'purposes'),
  ]
}

function place(basis: KnownBasis, purpose: Purpose, groups: Map<string, Group>, composition: Composition) {
  const at = `purposes/${purpose.id}/legalBases/${basis.id}`
  const kind = basis.interestHolder === undefined ? basis.code : `${basis.code}, another’s`
  const group: Group = groups.get(kind) ?? { basis, path: `${at}/code`, items: [] }
  group.items.push(itemOf(basis, purpose, at, composition))
  groups.set(kind, group)
}

/** The first basis of a purpose tells the purpose whole; another one only what is its own. */
function itemOf(basis: KnownBasis, purpose: Purpose, at: string, composition: Composition): Run[] {
  const path = `purposes/${purpose.id}`
  const details = basisDetails(basis, at, composition.language)
  if (basis === purpose.legalBases.find(isKnown)) {
    const unknown = purpose.legalBases.filter((one) => !isKnown(one))
    for (const one of unknown)
      details.push(...basisDetails(one, `${path}/legalBases/${one.id}`, composition.language))
    const whole = purposeItem(purpose, composition, false)
    return details.length === 0 ? whole : together([ended(whole), ...details])
  }
  const label = phraseAtStart('purpose', purpose, composition.language, path)
  if (label === undefined) return together(details)
  return details.length === 0 ? [label] : together([ended([label]), ...details])
}
