import type { RightAssessment } from '@seloste/domain'
import { list, paragraph, paragraphs } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { say, sentence } from '../language/sentence.ts'
import { type Composition, notesOf } from './composition.ts'
import { purposesInSentence } from './references.ts'
import { exceptionSentences, isShared, sharedExceptions } from './right-exceptions.ts'
import { rightSentences, type StatedRight } from './right-sentences.ts'

/** To which purposes a right reaches: one, or several. */
export const scopeSentences = {
  one: sentence({
    fi: 'Tämä koskee seuraavaa käsittelytarkoitusta: {purposes}.',
    sv: 'Detta gäller följande ändamål: {purposes}.',
    en: 'This applies to the following purpose: {purposes}.',
  }),
  several: sentence({
    fi: 'Tämä koskee seuraavia käsittelytarkoituksia: {purposes}.',
    sv: 'Detta gäller följande ändamål: {purposes}.',
    en: 'This applies to the following purposes: {purposes}.',
  }),
} as const

const basic = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdraw',
  'adm',
  'judicial',
] as const

/** The rights that the legal bases give, except those to object and to complain: GDPR Art. 7(3), 13(2)(b)–(c), 15–20, 22. */
export function composeRights(composition: Composition): Block[] {
  return [...rightsList(composition, basic), ...notesOf(composition, 'rights')]
}

/** The right of access alone, for a layout that gives it a heading: GDPR Art. 15. */
export function composeAccess(composition: Composition): Block[] {
  return single(composition, 'access')
}

/** The right to rectification alone, for a layout that gives it a heading: GDPR Art. 16. */
export function composeRectification(composition: Composition): Block[] {
  return single(composition, 'rectification')
}

/** The other rights of such a layout. */
export function composeOtherRights(composition: Composition): Block[] {
  const others = basic.filter((right) => right !== 'access' && right !== 'rectification')
  return [...rightsList(composition, others), ...notesOf(composition, 'rights')]
}

/** The rights to object, always under a heading of their own: GDPR Art. 21(1)–(4). */
export function composeObjection(composition: Composition): Block[] {
  const said = (['objection', 'objection-marketing'] as const).flatMap((right) =>
    paragraph(rightRuns(right, composition, { named: true, inList: false })),
  )
  return [...said, ...notesOf(composition, 'objection')]
}

/** What the organisation adds to the complaint, or to all rights, in paragraphs of its own. */
export function detailsOf(right: 'complaint' | undefined, { register, language }: Composition): Block[] {
  return (register.rights.details ?? [])
    .filter((detail) => detail.right === right)
    .flatMap((detail) => paragraphs(detail.words, language, `rights/details/${detail.id}/words`))
}

function single(composition: Composition, right: StatedRight): Block[] {
  // The heading above has said the right's name.
  return paragraph(rightRuns(right, composition, { named: false, inList: false }))
}

function rightsList(composition: Composition, rights: readonly StatedRight[]): Block[] {
  return [
    ...list(rights.map((right) => rightRuns(right, composition, { named: true, inList: true }))),
    ...sharedBy(rights, composition),
    ...detailsOf(undefined, composition),
  ]
}

/**
 * A right in words: what it is, to which purposes it reaches, the exceptions that come into question, and what the
 * organisation adds to it.
 */
function rightRuns(
  right: StatedRight,
  composition: Composition,
  { named, inList }: { named: boolean; inList: boolean },
): Run[] {
  const { language } = composition
  const assessment = composition.rights.find((one) => one.right === right)
  const added = addedTo(right, composition)
  const isGiven = assessment !== undefined && assessment.applies !== 'no'
  if (!isGiven && added.length === 0) return []
  const fact = assessment?.because[0]?.path
  const { name, words } = rightSentences[right]
  const label: Run[] = named ? [{ ...run(name[language], fact), emphasis: true }, run('.', fact)] : []
  if (!isGiven) return together([label, ...added])
  const exceptions = assessment.exceptions.flatMap(({ code }): Run[][] => {
    const said = inList && isShared(code) ? undefined : exceptionSentences[right]?.[code]
    return said === undefined ? [] : [[run(said[language], fact)]]
  })
  return together([
    label,
    [run(words[language], fact)],
    ...scopeOf(assessment, composition),
    ...exceptions,
    ...added,
  ])
}

/** What the organisation adds to a right, a sentence each. */
function addedTo(right: StatedRight, { register, language }: Composition): (readonly Run[])[] {
  return (register.rights.details ?? []).flatMap((detail) => {
    const words =
      detail.right === right
        ? written(detail.words, language, `rights/details/${detail.id}/words`)
        : undefined
    return words === undefined ? [] : [ended([words])]
  })
}

/** The exceptions that several rights of a list share, a paragraph each. */
function sharedBy(rights: readonly StatedRight[], { rights: assessments, language }: Composition): Block[] {
  const told = assessments.filter(
    ({ right, applies }) => applies !== 'no' && rights.some((one) => one === right),
  )
  return (['research', 'archiving'] as const).flatMap((code): Block[] => {
    const ground = told.find(({ exceptions }) => exceptions.some((exception) => exception.code === code))
    if (ground === undefined) return []
    return paragraph([run(sharedExceptions[code][language], ground.because[0]?.path)])
  })
}

/** Said only when the right does not reach every purpose. */
function scopeOf(assessment: RightAssessment, composition: Composition): Run[][] {
  const { register, language } = composition
  if (assessment.because.some(({ purpose }) => purpose === undefined)) return []
  const reached = register.purposes.filter(({ id }) =>
    assessment.because.some((reason) => reason.purpose === id),
  )
  if (reached.length === 0 || reached.length === register.purposes.length) return []
  const purposes = purposesInSentence(
    reached.map(({ id }) => id),
    composition,
  )
  return purposes.length === 0
    ? []
    : [
        say(scopeSentences[reached.length === 1 ? 'one' : 'several'], language, assessment.because[0]?.path, {
          purposes,
        }),
      ]
}
