import type { DataCategory, ProvisionDuty } from '@seloste/domain'
import { list } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, together, written } from '../document/runs.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, notesOf } from './composition.ts'

/** Whether data must be given, by each duty, and what follows when they are not. */
export const provisionSentences = {
  statutory: sentence({
    fi: 'Tietojen antaminen on lakisääteinen vaatimus.',
    sv: 'Det är ett lagstadgat krav att lämna uppgifterna.',
    en: 'Giving the data is required by law.',
  }),
  contractual: sentence({
    fi: 'Tietojen antaminen on sopimukseen perustuva vaatimus.',
    sv: 'Det är ett avtalsenligt krav att lämna uppgifterna.',
    en: 'Giving the data is required by the contract.',
  }),
  precontractual: sentence({
    fi: 'Tietojen antaminen on sopimuksen tekemisen edellytys.',
    sv: 'Det är ett krav för att ingå avtal att uppgifterna lämnas.',
    en: 'Giving the data is required for entering into a contract.',
  }),
  voluntary: sentence({
    fi: 'Tietojen antaminen on vapaaehtoista.',
    sv: 'Det är frivilligt att lämna uppgifterna.',
    en: 'Giving the data is voluntary.',
  }),
  consequence: sentence({
    fi: 'Jos tietoja ei anna: {words}.',
    sv: 'Om uppgifterna inte lämnas: {words}.',
    en: 'If the data are not given: {words}.',
  }),
} as const satisfies Record<ProvisionDuty | 'consequence', unknown>

/** Whether data must be given and what follows when they are not: GDPR Art. 13(2)(e). */
export function composeProvision(composition: Composition): Block[] {
  const { register } = composition
  const alike = allAlike(register.dataCategories)
  const items =
    alike === undefined ? register.dataCategories.map((data) => provisionItem(data, composition)) : []
  const whole = alike === undefined ? [] : dutyOf(alike, `dataCategories/${alike.id}`, composition)
  return [
    ...(whole.length > 0 ? [{ kind: 'paragraph' as const, runs: whole }] : []),
    ...list(items),
    ...notesOf(composition, 'provision'),
  ]
}

/** One of the categories when the same is told of all of them. */
function allAlike(categories: readonly DataCategory[]): DataCategory | undefined {
  const [first, ...others] = categories
  if (first?.provision === undefined) return undefined
  const same = (one: DataCategory) => JSON.stringify(one.consequence) === JSON.stringify(first.consequence)
  return others.every((one) => one.provision === first.provision && same(one)) ? first : undefined
}

function provisionItem(data: DataCategory, composition: Composition): Run[] {
  const path = `dataCategories/${data.id}`
  const said = dutyOf(data, path, composition)
  const label = phraseAtStart('dataCategory', data, composition.language, path)
  if (said.length === 0 || label === undefined) return said
  return together([ended([{ ...label, emphasis: true }]), said])
}

function dutyOf(data: DataCategory, path: string, { language }: Composition): Run[] {
  const words = written(data.consequence, language, `${path}/consequence`)
  return together([
    data.provision === undefined
      ? []
      : say(provisionSentences[data.provision], language, `${path}/provision`),
    words === undefined ? [] : say(provisionSentences.consequence, language, words.fact, { words }),
  ])
}
