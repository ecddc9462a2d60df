import { emptyRegister } from '../register/empty-register.ts'
import type { Register } from '../register/register.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import { dataCategoryTerms } from '../vocabulary/data-categories.ts'
import { recipientTerms } from '../vocabulary/recipients.ts'
import { sourceTerms } from '../vocabulary/sources.ts'
import type { Term } from '../vocabulary/term.ts'
import { describeMeasure } from './describe-measure.ts'
import type { BasisOutline, DataOutline, Outline, RecipientOutline, Trio } from './outline.ts'
import { commonMeasures, requestProcedure, reviewPractice } from './practice.ts'

/** A phrase as a localized text. */
export function say([fi, sv, en]: Trio): LocalizedText {
  return { fi, sv, en }
}

/** Words of a purpose, of data or of a group: with a small letter, as they stand inside a sentence of the notice. */
function sayInSentence([fi, sv, en]: Trio): LocalizedText {
  return { fi: uncapitalised(fi), sv: uncapitalised(sv), en: uncapitalised(en) }
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The whole register that an outline describes. The organisation itself is its controller. */
export function registerOf(outline: Outline): Register {
  return {
    ...emptyRegister(say(outline.name)),
    description: say(outline.description),
    ...(outline.unit === undefined ? {} : { unit: say(outline.unit) }),
    purposes: outline.purposes.map((purpose, index) => ({
      id: `p${index + 1}`,
      ...(purpose.term === undefined ? {} : { term: purpose.term }),
      ...(purpose.words === undefined ? {} : { words: sayInSentence(purpose.words) }),
      legalBases: purpose.bases.map((basis, at) => legalBasis(`b${at + 1}`, basis)),
      ...(purpose.marketing === undefined ? {} : { directMarketing: true, channels: [...purpose.marketing] }),
    })),
    dataSubjectCategories: outline.subjects.map((subject) =>
      typeof subject === 'string'
        ? { id: subject, term: subject }
        : { id: subject.term, term: subject.term, words: sayInSentence(subject.words) },
    ),
    dataCategories: outline.data.map((data) => dataCategory(data, outline)),
    sources: {
      state: 'stated',
      items: outline.sources.map((source) => {
        const { term, words } = typeof source === 'string' ? { term: source } : source
        return {
          id: term,
          term,
          ...(words === undefined ? {} : { words: say(words) }),
          ...('publiclyAccessible' in sourceTerms[term] ? { publiclyAccessible: true } : {}),
        }
      }),
    },
    recipients: { state: 'stated', items: outline.recipients.map(recipient) },
    transfers: { state: 'none' },
    retention: outline.retention.map(({ subject, criterion, trigger, bound, ...rule }, index) => ({
      id: `k${index + 1}`,
      ...(subject === undefined ? {} : { subject: say(subject) }),
      ...(criterion === undefined ? {} : { criterion: say(criterion) }),
      ...(trigger === undefined ? {} : { trigger: { term: trigger } }),
      ...(rule.duration === undefined ? {} : { bound: bound ?? 'atMost' }),
      ...rule,
      // A criterion says itself what is done; a period ends in erasure.
      ...(rule.duration === undefined ? {} : { end: 'erased' as const }),
    })),
    measures: [...new Set([...commonMeasures, ...(outline.measures ?? []), ...paperMeasures(outline)])].map(
      describeMeasure,
    ),
    manualMaterial: outline.manual ? 'kept' : 'none',
    rights: requestProcedure(),
    automatedDecisions: { state: 'none' },
    ...(outline.cookies === undefined ? {} : { cookies: outline.cookies }),
    review: { interval: 'P1Y', practice: say(reviewPractice) },
    particulars: { layout: 'modern' },
  }
}

function paperMeasures({ manual }: Outline) {
  return manual ? (['locked-archive', 'secure-disposal'] as const) : []
}

function legalBasis(id: string, basis: BasisOutline): Register['legalBases'][number] {
  const known = knownBasis(id, basis)
  return basis.appliesTo === undefined ? known : { ...known, appliesTo: sayInSentence(basis.appliesTo) }
}

function knownBasis(id: string, basis: BasisOutline): Register['legalBases'][number] {
  switch (basis.code) {
    case '6-1-a':
      return { id, code: basis.code, withdrawal: say(basis.withdrawal) }
    case '6-1-b':
    case '6-1-d':
      return { id, code: basis.code }
    case '6-1-c':
    case '6-1-e':
      return { id, code: basis.code, statute: say(basis.statute) }
    case '6-1-f':
      return { id, code: basis.code, interest: say(basis.interest) }
    default:
      return basis satisfies never
  }
}

function dataCategory(data: DataOutline, outline: Outline): Register['dataCategories'][number] {
  const duty = provisionOf(typeof data === 'object' ? data.id : data, outline)
  if (typeof data === 'object') {
    return {
      id: data.id,
      words: sayInSentence(data.words),
      ...(data.items === undefined ? {} : { items: data.items.map((term) => ({ id: term, term })) }),
      ...(data.special ? { special: true, ...specialGround(outline) } : {}),
      ...duty,
    }
  }
  const term: Term & { special?: true; criminal?: true; identityCode?: true } = dataCategoryTerms[data]
  return {
    id: data,
    term: data,
    ...(term.special ? specialGround(outline) : {}),
    ...(term.criminal && outline.criminalGround !== undefined
      ? { criminalGround: say(outline.criminalGround) }
      : {}),
    ...(term.identityCode
      ? { identityCode: true, identityCodeGround: outline.identityCodeGround ?? 'hetu-1-2' }
      : {}),
    ...duty,
  }
}

function provisionOf(id: string, { provision, consequence, duties }: Outline) {
  const own = duties?.[id]
  if (own !== undefined)
    return {
      provision: own.provision,
      ...(own.consequence === undefined ? {} : { consequence: say(own.consequence) }),
    }
  return provision === 'observed' ? {} : { provision, consequence: say(consequence) }
}

function specialGround({ special }: Outline) {
  if (special === undefined) return {}
  return {
    specialCategoryCondition: special.condition,
    ...(special.derogation === undefined ? {} : { nationalDerogation: special.derogation }),
    ...(special.statute === undefined ? {} : { statute: say(special.statute) }),
  }
}

function recipient(outline: RecipientOutline, index: number): RecipientItem {
  const { term, words, purpose } = typeof outline === 'string' ? { term: outline } : outline
  const { role }: Term & { role?: 'processor' | 'controller' | 'authority' } = recipientTerms[term]
  return {
    id: `r${index + 1}`,
    term,
    ...(words === undefined ? {} : { words: say(words) }),
    ...(role === undefined ? {} : { role }),
    ...(purpose === undefined ? {} : { purpose: say(purpose) }),
    ...(role === 'processor' ? { location: 'EEA' as const } : {}),
    ...(role === 'authority' ? { dependsOn: 'law' as const } : {}),
  }
}

type RecipientItem = Extract<Register['recipients'], { state: 'stated' }>['items'][number]
