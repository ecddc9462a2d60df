import type { ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { capitalised, paragraphsIn, wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { heardIn, withoutStop } from './heard-phrase.ts'
import { ownWords, toldPassages } from './told-passages.ts'

type Named = Partial<Pick<ResolvedRegister, 'name' | 'description' | 'parts' | 'unit'>>

/** What a register is in a composed notice: its name, what is written below it, its parts and who is responsible. */
export function heardName(register: RegisterText, tie: TieFact): Named {
  const { language } = register
  const [name, ...description] = textsOfName(register).texts
  const parts = partsOf(register, tie)
  const unit = withoutStop(
    toldPassages(register)
      .filter(({ place, kind, isOwn }) => place === 'name' && kind === 'paragraph' && !isOwn)
      .flatMap((words) => heardIn('name', words, language).said)
      .find(({ key }) => key === 'unit')?.holes['unit'],
  )
  tie('name', [name])
  tie('description', description)
  tie('unit', [unit])
  return {
    ...(name === undefined ? {} : { name: capitalised(language, name) }),
    ...(description.length === 0 ? {} : { description: paragraphsIn(language, description) }),
    ...(parts.length === 0 ? {} : { parts }),
    ...(unit === undefined ? {} : { unit: wordsIn(language, unit) }),
  }
}

/** The name with its description, and what follows the parts and the unit: a note. Without those all describes. */
export function textsOfName(register: RegisterText) {
  const own = ownWords(register, 'name')
  const said = toldPassages(register).find(({ place, isOwn }) => place === 'name' && !isOwn)
  const texts = own.filter(({ span }) => said === undefined || span.start < said.span.start)
  return { texts, rest: own.slice(texts.length) }
}

function partsOf(register: RegisterText, tie: TieFact): NonNullable<ResolvedRegister['parts']> {
  return toldPassages(register)
    .filter(({ place, kind }) => place === 'name' && kind === 'listItem')
    .slice(0, 50)
    .map((words, index) => {
      const id = `q${index + 1}`
      tie(`parts/${id}/name`, [words])
      return { id, name: wordsIn(register.language, words) }
    })
}
