import type { Measure, ResolvedRegister } from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { termsIn } from '../terms/first-term.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { measurePatterns } from '../terms/measure-terms.ts'
import type { MeasureCode } from '../terms/vocabulary-codes.ts'
import type { Phrase } from '../words/phrase.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

type Safeguards = Pick<ResolvedRegister, 'measures' | 'manualMaterial'>

/** A sentence that was read as a time of keeping, in a section about both. */
function isAboutKeeping({ span }: Phrase, { retention, criteria }: Reading): boolean {
  const told = [...retention.map(({ sentence }) => sentence), ...criteria.map((one) => one.span)]
  return told.some(({ start }) => start >= span.start && start < span.end)
}

/** The label of a safeguard says that papers would be locked away, not that there are any. */
function isLabel({ text }: Phrase): boolean {
  return labelledTerm('measure', text.replace(/\.$/, '')) !== undefined
}

/** The term that the words are the label of, else those whose words they hold. */
function termsOf(words: string): MeasureCode[] {
  const name = words.split(/:\s|\.\s/)[0] ?? words
  const labelled =
    labelledTerm('measure', words.replace(/\.$/, '')) ?? labelledTerm('measure', name.replace(/\.$/, ''))
  return labelled === undefined ? termsIn(measurePatterns, words) : [labelled]
}

const organisational: ReadonlySet<string> = new Set([
  'nda',
  'training',
  'guidelines',
  'dpa-contract',
  'access-rights',
])
const noPaper =
  /(?:manuaalis\p{L}*|paperi\p{L}*)[^.]{0,40}\bei\b|\bei\b[^.]{0,30}(?:manuaalis|paperi)|ainoastaan (?:elektronisessa|sähköisessä) muodossa|vain sähköisessä|endast i elektronisk|inget manuellt|exclusively in an electronic|no (?:manual|paper|material on paper)/iu
const paper =
  /manuaali|paperi|asiakirjat säilyt|lukitussa kaap|låst skåp|manuell|paper (?:files|material)|on paper/iu

/** How data are protected: a safeguard for each term in a sentence, the sentence itself with the first of them. */
export function draftSafeguards({ language }: RegisterText, reading: Reading, tie: TieFact): Safeguards {
  const measures: Measure[] = []
  let material: Safeguards['manualMaterial'] = 'notStated'
  const groups: readonly (readonly [readonly Phrase[], Measure['material']])[] = [
    [reading.measures, undefined],
    [reading.manualMeasures, 'manual'],
    [reading.electronicMeasures, 'electronic'],
  ]
  for (const [sentences, kept] of groups) {
    for (const sentence of sentences) {
      if (/:$/.test(sentence.text) || isAboutKeeping(sentence, reading)) continue
      if (noPaper.test(sentence.text)) {
        material = 'none'
        tie('manualMaterial', [sentence])
        if (sentence.text.length < 60) continue
      } else if (paper.test(sentence.text) && material === 'notStated' && !isLabel(sentence)) {
        material = 'kept'
        tie('manualMaterial', [sentence], 'likely')
      }
      const terms = termsOf(sentence.text)
      const first = `m${measures.length + 1}`
      tie(`measures/${first}`, [sentence], terms.length === 0 ? 'likely' : 'sure')
      for (const [index, term] of (terms.length === 0 ? [undefined] : terms).entries()) {
        if (measures.length >= 200) break
        measures.push({
          id: `m${measures.length + 1}`,
          ...(term === undefined
            ? {}
            : { term, kind: organisational.has(term) ? 'organisational' : 'technical' }),
          ...(kept === undefined ? {} : { material: kept }),
          ...(index === 0 ? { description: wordsIn(language, sentence) } : {}),
        })
      }
    }
  }
  return { measures, manualMaterial: material }
}
