import { introduced, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { phraseAtStart } from '../language/in-sentence.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'

/** What introduces those whom the data concern. */
export const subjectsIntroduction = sentence({
  fi: 'Rekisterissä on tietoja seuraavista ihmisryhmistä:',
  sv: 'Registret innehåller uppgifter om följande grupper av personer:',
  en: 'The register holds data about the following groups of people:',
})

const label = {
  fi: 'rekisteröityjen ryhmät',
  sv: 'kategorier av registrerade',
  en: 'categories of data subjects',
}

/** About whom data are kept: GDPR Art. 30(1)(c), and what the notice's reader needs to know whether it is about them. */
export function composeDataSubjects(composition: Composition): Block[] {
  const { register, language } = composition
  const items = register.dataSubjectCategories.map((category): Run[] => {
    const phrase = phraseAtStart(
      'dataSubjectCategory',
      category,
      language,
      `dataSubjectCategories/${category.id}`,
    )
    return phrase === undefined ? [] : [phrase]
  })
  const said = introduced(say(subjectsIntroduction, language, 'dataSubjectCategories'), items)
  return [
    ...(said.length > 0 ? said : paragraph(gap(composition, label, 'dataSubjectCategories'))),
    ...notesOf(composition, 'dataSubjectCategories'),
  ]
}
