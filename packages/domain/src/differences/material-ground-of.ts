import { isSpecialCategory } from '../rights/rights-of.ts'
import { languages } from '../text/language.ts'
import { isBlank } from '../text/localized-text.ts'
import { parseDuration } from '../time/duration.ts'
import type { Difference } from './difference.ts'
import type { MaterialGround } from './material-grounds.ts'
import { isLocalizedText, isRecord } from './value-kinds.ts'

/**
 * Why people must be told of a change, or undefined when it is none that they must be told of: GDPR Art. 13(3) and
 * 14(4) for a further purpose, Art. 5(1)(a) for what else decides whether they would have expected the processing
 * (WP260, paragraphs 29–30). What ends, or only gets a translation, is not material.
 */
export function materialGroundOf(difference: Difference): MaterialGround | undefined {
  if (!saysOtherwise(difference)) return undefined
  const names = difference.path.split('/')
  const [root = '', id] = names
  const field = names.at(-1) ?? ''
  const isWhole = difference.item === difference.path
  if (isWhole && difference.kind === 'removed') return root === 'legalBases' ? 'legalBasis' : undefined
  switch (root) {
    case 'purposes':
      if (names.includes('legalBases')) return isWhole || field === 'code' ? 'legalBasis' : undefined
      return isWhole || purposeFields.has(field) ? 'purpose' : undefined
    case 'legalBases':
      return isWhole || field === 'code' ? 'legalBasis' : undefined
    case 'role':
    case 'controller':
    case 'jointControllers':
      return isWhole || identityFields.has(field) || id === undefined ? 'controller' : undefined
    case 'organisation':
      return names.length === 2 && identityFields.has(field) ? 'controller' : undefined
    case 'dataCategories':
      return ofData(difference, field, isWhole)
    case 'sources':
      return opened(difference) || isWhole || identityFields.has(field) ? 'source' : undefined
    case 'recipients':
      if (field === 'exclusive') return difference.after === true ? undefined : 'recipient'
      return opened(difference) || isWhole || recipientFields.has(field) ? 'recipient' : undefined
    case 'transfers':
      return opened(difference) || isWhole || transferFields.has(field) ? 'transfer' : undefined
    case 'retention':
      return keepsLonger(difference, field) ? 'retention' : undefined
    case 'automatedDecisions':
      return opened(difference) || isWhole || decisionFields.has(field) ? 'automatedDecision' : undefined
    default:
      return undefined
  }
}

const purposeFields: ReadonlySet<string> = new Set([
  'term',
  'words',
  'description',
  'condition',
  'directMarketing',
  'profiling',
])
const identityFields: ReadonlySet<string> = new Set([
  'controller',
  'party',
  'term',
  'words',
  'name',
  'businessId',
])
const recipientFields: ReadonlySet<string> = new Set([
  ...identityFields,
  'role',
  'purpose',
  'location',
  'dataCategories',
])
const transferFields: ReadonlySet<string> = new Set([
  'country',
  'importer',
  'recipient',
  'mechanism',
  'derogation',
  'dataCategories',
])
const decisionFields: ReadonlySet<string> = new Set([
  'kind',
  'exception',
  'logic',
  'significance',
  'consequences',
])

/** False when only translations were added or the note of what they translate was changed. */
function saysOtherwise({ before, after }: Difference): boolean {
  if (!isLocalizedText(before) || !isLocalizedText(after) || isBlank(before)) return true
  return languages.some((language) => {
    const [was, is] = [before[language] ?? '', after[language] ?? '']
    return was !== '' && is !== '' && was !== is
  })
}

/** A three-valued fact that now states something. */
function opened({ path, after }: Difference): boolean {
  return !path.includes('/') && isRecord(after) && after.state === 'stated'
}

function ofData(difference: Difference, field: string, isWhole: boolean): MaterialGround | undefined {
  const { path, after } = difference
  if (isWhole && isRecord(after)) {
    const isSensitive = after.criminal === true || after.identityCode === true || isSpecial(after)
    return isSensitive ? 'sensitiveData' : 'dataCategory'
  }
  if (['special', 'criminal', 'identityCode'].includes(field)) {
    return after === true ? 'sensitiveData' : undefined
  }
  if (field === 'term') return isSpecial({ term: after }) ? 'sensitiveData' : 'dataCategory'
  return field === 'words' || path.includes('/items/') ? 'dataCategory' : undefined
}

function isSpecial({ term, special }: Readonly<Record<string, unknown>>): boolean {
  return isSpecialCategory({
    ...(typeof term === 'string' && { term }),
    ...(typeof special === 'boolean' && { special }),
  })
}

/** Whether data may be kept longer: a longer period, none at all any more, or another criterion. */
function keepsLonger({ before, after }: Difference, field: string): boolean {
  if (field === 'criterion') return true
  if (field === 'bound') return after === 'atLeast'
  if (field !== 'duration' || typeof before !== 'string') return false
  return typeof after !== 'string' || hoursIn(after) > hoursIn(before)
}

/** The length of a duration, with months of the mean length of the Gregorian calendar. */
function hoursIn(duration: string): number {
  const parts = parseDuration(duration)
  if (parts === undefined) return 0
  const { years, months, weeks, days, hours } = parts
  return (years * 12 + months) * hoursInMonth + (weeks * 7 + days) * 24 + hours
}

const hoursInMonth = (365.2425 * 24) / 12
