import type { Language, Measure, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import type { Phrase } from '../words/phrase.ts'
import { listsAbout } from './composed-notice.ts'
import { heardIn, nameAndRest, withoutStop } from './heard-phrase.ts'
import { toldPassages } from './told-passages.ts'

type Safeguards = Pick<ResolvedRegister, 'measures' | 'manualMaterial'>
type Material = Measure['material']

const materials = { measures: undefined, manual: 'manual', electronic: 'electronic' } as const

/** Safeguards in the lists of a composed notice, one in each item, and whether there are papers. */
export function heardSafeguards(register: RegisterText, tie: TieFact): Safeguards {
  const introduced = listsAbout(register, 'measures', tie).flatMap(({ key, items }) =>
    items.map((words) => ({
      words,
      material: key in materials ? materials[key as keyof typeof materials] : undefined,
    })),
  )
  const items = introduced.length > 0 ? introduced : listsApart(register)
  const measures = items.slice(0, 200).map(({ words, material }, index): Measure => {
    const id = `m${index + 1}`
    tie(`measures/${id}`, [words])
    return { id, ...measureIn(words, register.language), ...(material === undefined ? {} : { material }) }
  })
  return { measures, manualMaterial: manualMaterial(register, tie) }
}

/** Papers and electronic data under headings of their own. */
export function listsApart(register: RegisterText): { words: Phrase; material: Material }[] {
  const under = (at: 'manualMeasures' | 'electronicMeasures', material: Material) =>
    toldPassages(register)
      .filter(({ place, kind }) => place === at && kind === 'listItem')
      .map((words) => ({ words, material }))
  return [...under('manualMeasures', 'manual'), ...under('electronicMeasures', 'electronic')]
}

/** “Name”, “Name: what is done.” or “What is done.” */
function measureIn(words: Phrase, language: Language): Partial<Measure> {
  const { name, rest } = nameAndRest(words)
  const described = withoutStop(rest)
  if (described === undefined && words.text.endsWith('.'))
    return { description: wordsIn(language, withoutStop(words) ?? words) }
  const term = labelledTerm('measure', name.text)
  return {
    ...(term === undefined ? { words: wordsIn(language, name) } : { term }),
    ...(described === undefined ? {} : { description: wordsIn(language, described) }),
  }
}

function manualMaterial(register: RegisterText, tie: TieFact): Safeguards['manualMaterial'] {
  for (const words of toldPassages(register)) {
    if (words.place !== 'measures' && words.place !== 'manualMeasures') continue
    const [said] = heardIn('measures', words, register.language).said
    if (said?.key !== 'noPaper' && said?.key !== 'paper') continue
    tie('manualMaterial', [said.phrase])
    return said.key === 'paper' ? 'kept' : 'none'
  }
  return 'notStated'
}
