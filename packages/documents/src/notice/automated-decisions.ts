import type { AutomatedDecision, Language } from '@seloste/domain'
import { list, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { articleCited } from '../language/citation.ts'
import { atStart } from '../language/in-sentence.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import type { DecisionException } from './codes.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { purposesInSentence } from './references.ts'

/** What is told of automated decisions. */
export const decisionSentences = {
  none: sentence({
    fi: 'Rekisterin tietoja ei käytetä automaattiseen päätöksentekoon eikä profilointiin.',
    sv: 'Uppgifterna i registret används inte för automatiserat beslutsfattande eller profilering.',
    en: 'The data in the register are not used for automated decision-making or profiling.',
  }),
  decision: sentence({
    fi: 'Rekisterin tietojen perusteella tehdään automaattisia päätöksiä.',
    sv: 'Automatiserade beslut fattas utifrån uppgifterna i registret.',
    en: 'Automated decisions are made on the basis of the data in the register.',
  }),
  profiling: sentence({
    fi: 'Rekisterin tietojen perusteella tehdään profilointia.',
    sv: 'Profilering görs utifrån uppgifterna i registret.',
    en: 'Profiling is carried out on the basis of the data in the register.',
  }),
  exception: sentence({
    fi: 'Päätöksenteko on sallittua, koska {ground}.',
    sv: 'Beslutsfattandet är tillåtet eftersom {ground}.',
    en: 'The decision-making is permitted because {ground}.',
  }),
  purposes: sentence({
    fi: 'Käsittelyn tarkoitukset: {words}.',
    sv: 'Ändamål med behandlingen: {words}.',
    en: 'Purposes of the processing: {words}.',
  }),
  logic: sentence({
    fi: 'Käsittelyn logiikka: {words}.',
    sv: 'Logiken bakom behandlingen: {words}.',
    en: 'The logic involved: {words}.',
  }),
  significance: sentence({
    fi: 'Käsittelyn merkittävyys: {words}.',
    sv: 'Behandlingens betydelse: {words}.',
    en: 'The significance of the processing: {words}.',
  }),
  consequences: sentence({
    fi: 'Seuraukset rekisteröidylle: {words}.',
    sv: 'Följder för den registrerade: {words}.',
    en: 'Consequences for the data subject: {words}.',
  }),
  safeguards: sentence({
    fi: 'Suojatoimet: {words}.',
    sv: 'Skyddsåtgärder: {words}.',
    en: 'Safeguards: {words}.',
  }),
} as const

/** What permits a decision, as it follows “because”: GDPR Art. 22(2). */
export const exceptionWords = {
  '22-2-a': {
    fi: 'päätös on välttämätön sopimuksen tekemistä tai täytäntöönpanoa varten',
    sv: 'beslutet är nödvändigt för att ingå eller fullgöra ett avtal',
    en: 'the decision is necessary for entering into or performing a contract',
  },
  '22-2-b': {
    fi: 'päätös on hyväksytty laissa',
    sv: 'beslutet är tillåtet enligt lag',
    en: 'the decision is authorised by law',
  },
  '22-2-c': {
    fi: 'päätös perustuu nimenomaiseen suostumukseen',
    sv: 'beslutet grundar sig på uttryckligt samtycke',
    en: 'the decision is based on explicit consent',
  },
} as const satisfies Record<DecisionException, Words>

const label = {
  fi: 'automaattinen päätöksenteko ja profilointi',
  sv: 'automatiserat beslutsfattande och profilering',
  en: 'automated decision-making and profiling',
}

/** Automated decisions and profiling with their logic and consequences: GDPR Art. 13(2)(f), 22. */
export function composeAutomatedDecisions(composition: Composition): Block[] {
  return [...decisionBlocks(composition), ...notesOf(composition, 'automatedDecisions')]
}

function decisionBlocks(composition: Composition): Block[] {
  const { register, language } = composition
  const { automatedDecisions } = register
  switch (automatedDecisions.state) {
    case 'notStated':
      return paragraph(gap(composition, label, 'automatedDecisions'))
    case 'none':
      return paragraph(say(decisionSentences.none, language, 'automatedDecisions/state'))
    case 'stated':
      return list(automatedDecisions.items.map((decision) => decisionItem(decision, composition)))
    default:
      return automatedDecisions satisfies never
  }
}

/** An automated decision or profiling with all that is told of it. */
export function decisionItem(decision: AutomatedDecision, composition: Composition): Run[] {
  const { language } = composition
  const path = `automatedDecisions/items/${decision.id}`
  const description = written(decision.description, language, `${path}/description`)
  const said: (readonly Run[])[] = [say(decisionSentences[decision.kind], language, `${path}/kind`)]
  if (description !== undefined) said.push(ended([{ ...description, text: atStart(description.text) }]))
  const purposes = purposesInSentence(decision.purposes ?? [], composition)
  if (purposes.length > 0)
    said.push(say(decisionSentences.purposes, language, `${path}/purposes`, { words: purposes }))
  if (decision.exception !== undefined) {
    const fact = `${path}/exception`
    const { exception } = decision
    const ground = run(decisionGround(exception, language), fact)
    said.push(say(decisionSentences.exception, language, fact, { ground }))
  }
  for (const detail of ['logic', 'significance', 'consequences', 'safeguards'] as const) {
    const words = written(decision[detail], language, `${path}/${detail}`)
    if (words !== undefined) said.push(say(decisionSentences[detail], language, words.fact, { words }))
  }
  return together(said)
}

/** What permits a decision, with its article. */
export function decisionGround(exception: DecisionException, language: Language): string {
  return `${exceptionWords[exception][language]} (${articleCited(exception, language)})`
}
