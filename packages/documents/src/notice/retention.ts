import { type Language, type Retention, retentionStatuteTerms } from '@seloste/domain'
import { list, paragraph } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { durationInGenitive, durationInWords } from '../language/duration.ts'
import { atStart } from '../language/in-sentence.ts'
import { type Sentence, say, sentence } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { dataInSentence, purposesInSentence } from './references.ts'
import { triggerPhrase } from './retention-triggers.ts'

/** What is told of a time of keeping. */
export const retentionSentences = {
  all: sentence({
    fi: 'Tietoja säilytetään {period}.',
    sv: 'Uppgifterna lagras {period}.',
    en: 'The data are kept {period}.',
  }),
  some: sentence({
    fi: '{subject}: tietoja säilytetään {period}.',
    sv: '{subject}: uppgifterna lagras {period}.',
    en: '{subject}: the data are kept {period}.',
  }),
  byLaw: sentence({
    fi: 'Tietoja säilytetään laissa säädetyn ajan.',
    sv: 'Uppgifterna lagras den tid som lagen föreskriver.',
    en: 'The data are kept for the period laid down by law.',
  }),
  someByLaw: sentence({
    fi: '{subject}: tietoja säilytetään laissa säädetyn ajan.',
    sv: '{subject}: uppgifterna lagras den tid som lagen föreskriver.',
    en: '{subject}: the data are kept for the period laid down by law.',
  }),
  criterion: sentence({
    fi: 'Säilytysajan määräytyminen: {criterion}.',
    sv: 'Så bestäms lagringstiden: {criterion}.',
    en: 'What decides the retention period: {criterion}.',
  }),
  someByCriterion: sentence({
    fi: '{subject}: {criterion}.',
    sv: '{subject}: {criterion}.',
    en: '{subject}: {criterion}.',
  }),
  trigger: sentence({
    fi: 'Säilytysajan alku: {words}.',
    sv: 'Lagringstidens början: {words}.',
    en: 'Start of the period: {words}.',
  }),
  runs: sentence({
    fi: 'Säilytysaika lasketaan {words}.',
    sv: 'Lagringstiden räknas {words}.',
    en: 'The period runs {words}.',
  }),
  statute: sentence({
    fi: 'Säilytysajan perusteena on {provision}.',
    sv: 'Lagringstiden grundar sig på {provision}.',
    en: 'The period is based on {provision}.',
  }),
  statuteWords: sentence({
    fi: 'Säilytysajan peruste: {words}.',
    sv: 'Grund för lagringstiden: {words}.',
    en: 'Basis of the period: {words}.',
  }),
} as const

/** What is done when the time is over. */
export const retentionEndSentences = {
  erased: sentence({
    fi: 'Sen jälkeen tiedot poistetaan.',
    sv: 'Därefter raderas uppgifterna.',
    en: 'After that the data are erased.',
  }),
  anonymised: sentence({
    fi: 'Sen jälkeen tiedot anonymisoidaan.',
    sv: 'Därefter anonymiseras uppgifterna.',
    en: 'After that the data are anonymised.',
  }),
  archived: sentence({
    fi: 'Sen jälkeen tiedot arkistoidaan.',
    sv: 'Därefter arkiveras uppgifterna.',
    en: 'After that the data are archived.',
  }),
} as const satisfies Record<NonNullable<Retention['end']>, Sentence<never>>

const label = { fi: 'säilytysaika', sv: 'lagringstiden', en: 'retention period' }

/** How long data are kept: GDPR Art. 13(2)(a). */
export function composeRetention(composition: Composition): Block[] {
  const { register } = composition
  const items = register.retention
    .map((rule) => retentionItem(rule, composition))
    .filter((item) => item.length > 0)
  const [only] = items
  const said = items.length === 1 && only !== undefined ? paragraph(only) : list(items)
  return [
    ...(said.length > 0 ? said : paragraph(gap(composition, label, 'retention'))),
    ...notesOf(composition, 'retention'),
  ]
}

/** One rule in words. */
export function retentionItem(rule: Retention, composition: Composition): Run[] {
  const { language } = composition
  const path = `retention/${rule.id}`
  const subject = subjectOf(rule, path, composition)
  const criterion = written(rule.criterion, language, `${path}/criterion`)
  const said: Run[][] = []
  if (rule.duration !== undefined) {
    const period = [
      run(periodInWords(rule, language), `${path}/duration`),
      ...triggerOf(rule, path, language),
    ]
    said.push(
      subject.length === 0
        ? say(retentionSentences.all, language, `${path}/duration`, { period })
        : say(retentionSentences.some, language, `${path}/duration`, { subject, period }),
    )
  } else if (criterion === undefined && rule.statute !== undefined) {
    const fact = `${path}/statute`
    said.push(
      subject.length === 0
        ? say(retentionSentences.byLaw, language, fact)
        : say(retentionSentences.someByLaw, language, fact, { subject }),
    )
  }
  if (criterion !== undefined) {
    said.push(
      subject.length === 0 || rule.duration !== undefined
        ? say(retentionSentences.criterion, language, criterion.fact, { criterion })
        : say(retentionSentences.someByCriterion, language, criterion.fact, { subject, criterion }),
    )
  }
  if (said.length === 0 && subject.length > 0) said.push([...ended(subject)])
  if (rule.end !== undefined) said.push(say(retentionEndSentences[rule.end], language, `${path}/end`))
  said.push(...groundsOf(rule, path, language))
  return together(said)
}

/** What the rule is about: its own words, else the data and purposes it names; nothing when it is about all data. */
function subjectOf(rule: Retention, path: string, composition: Composition): Run[] {
  const { language } = composition
  const words = written(rule.subject, language, `${path}/subject`)
  const data = dataInSentence(rule.dataCategories ?? [], composition)
  const purposes = purposesInSentence(rule.purposes ?? [], composition)
  const named = [words === undefined ? [] : [words], data, purposes].filter((one) => one.length > 0)
  const joined = named.flatMap((one, index) => (index === 0 ? one : [run('; ', one[0]?.fact), ...one]))
  const [first, ...rest] = joined
  return first === undefined ? [] : [{ ...first, text: atStart(first.text) }, ...rest]
}

function periodInWords(rule: Retention, language: Language): string {
  const duration = rule.duration ?? ''
  const words = durationInWords(duration, language)
  const bound = rule.bound ?? 'exactly'
  switch (language) {
    case 'fi':
      return {
        atMost: `enintään ${words}`,
        atLeast: `vähintään ${words}`,
        exactly: `${durationInGenitive(duration)} ajan`,
      }[bound]
    case 'sv':
      return { atMost: `i högst ${words}`, atLeast: `i minst ${words}`, exactly: `i ${words}` }[bound]
    case 'en':
      return { atMost: `for at most ${words}`, atLeast: `for at least ${words}`, exactly: `for ${words}` }[
        bound
      ]
    default:
      return language satisfies never
  }
}

function triggerOf({ trigger }: Retention, path: string, language: Language): Run[] {
  const phrase = (trigger?.words?.[language] ?? '') === '' ? triggerPhrase(trigger?.term) : undefined
  return phrase === undefined ? [] : [run(` ${phrase[language]}`, `${path}/trigger/term`)]
}

function groundsOf(rule: Retention, path: string, language: Language): Run[][] {
  const said: Run[][] = []
  const { trigger } = rule
  const words = written(trigger?.words, language, `${path}/trigger/words`)
  const byPhrase = rule.duration !== undefined && triggerOf(rule, path, language).length > 0
  if (words !== undefined && !byPhrase)
    said.push(say(retentionSentences.trigger, language, words.fact, { words }))
  if (rule.duration === undefined && words === undefined) {
    const phrase = triggerPhrase(trigger?.term)
    const fact = `${path}/trigger/term`
    if (phrase !== undefined)
      said.push(say(retentionSentences.runs, language, fact, { words: run(phrase[language], fact) }))
  }
  if (rule.statute !== undefined) {
    const fact = `${path}/statute`
    const provision = run(retentionStatuteTerms[rule.statute].provision[language], fact)
    said.push(say(retentionSentences.statute, language, fact, { provision }))
  }
  const statute = written(rule.statuteWords, language, `${path}/statuteWords`)
  if (statute !== undefined)
    said.push(say(retentionSentences.statuteWords, language, statute.fact, { words: statute }))
  return said
}
