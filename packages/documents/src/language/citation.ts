import type { Language } from '@seloste/domain'
import type { IdentityCodeGround, NationalDerogation } from '../notice/codes.ts'

const cited: Record<Language, Map<string, string>> = { fi: new Map(), sv: new Map(), en: new Map() }

/**
 * The article of the GDPR that a code names (`6-1-f`, `45`, `49-1-2`), as it is cited in the language:
 * “tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta”, “artikel 6.1 f i dataskyddsförordningen”, “Article 6(1)(f) GDPR”.
 */
export function articleCited(code: string, language: Language): string {
  const known = cited[language].get(code)
  if (known !== undefined) return known
  const made = cite(code.split('-'), language)
  // The codes are those of closed vocabularies, so the map stays small.
  if (cited[language].size < 500) cited[language].set(code, made)
  return made
}

function cite([article = '', paragraph, point]: readonly string[], language: Language): string {
  // Art. 49(1) has a second subparagraph that no letter names.
  const subparagraph = point === '2'
  switch (language) {
    case 'fi':
      if (paragraph === undefined) return `tietosuoja-asetuksen ${article} artikla`
      if (point === undefined) return `tietosuoja-asetuksen ${article} artiklan ${paragraph} kohta`
      return subparagraph
        ? `tietosuoja-asetuksen ${article} artiklan ${paragraph} kohdan toinen alakohta`
        : `tietosuoja-asetuksen ${article} artiklan ${paragraph} kohdan ${point} alakohta`
    case 'sv':
      if (paragraph === undefined) return `artikel ${article} i dataskyddsförordningen`
      if (point === undefined) return `artikel ${article}.${paragraph} i dataskyddsförordningen`
      return subparagraph
        ? `artikel ${article}.${paragraph} andra stycket i dataskyddsförordningen`
        : `artikel ${article}.${paragraph} ${point} i dataskyddsförordningen`
    case 'en':
      if (paragraph === undefined) return `Article ${article} GDPR`
      if (point === undefined) return `Article ${article}(${paragraph}) GDPR`
      return subparagraph
        ? `second subparagraph of Article ${article}(${paragraph}) GDPR`
        : `Article ${article}(${paragraph})(${point}) GDPR`
    default:
      return language satisfies never
  }
}

/** Where the Data Protection Act lays down a national derogation from the ban of Art. 9: section 6(1). */
export function derogationCited(code: NationalDerogation, language: Language): string {
  const item = code.slice('tsl6-'.length)
  switch (language) {
    case 'fi':
      return `tietosuojalain (1050/2018) 6 §:n 1 momentin ${item} kohta`
    case 'sv':
      return `6 § 1 mom. ${item} punkten i dataskyddslagen (1050/2018)`
    case 'en':
      return `section 6(1)(${item}) of the Data Protection Act (1050/2018)`
    default:
      return language satisfies never
  }
}

const identityCodePlaces = {
  'hetu-consent': { paragraph: '1' },
  'hetu-law': { paragraph: '1' },
  'hetu-1-1': { paragraph: '1', item: '1' },
  'hetu-1-2': { paragraph: '1', item: '2' },
  'hetu-1-3': { paragraph: '1', item: '3' },
  'hetu-2': { paragraph: '2' },
  'hetu-3': { paragraph: '3' },
} as const satisfies Record<IdentityCodeGround, { paragraph: string; item?: string }>

/** Where the Data Protection Act lets a personal identity code be processed: section 29. */
export function identityCodeGroundCited(code: IdentityCodeGround, language: Language): string {
  const place: { paragraph: string; item?: string } = identityCodePlaces[code]
  const { paragraph, item } = place
  switch (language) {
    case 'fi':
      return item === undefined
        ? `tietosuojalain (1050/2018) 29 §:n ${paragraph} momentti`
        : `tietosuojalain (1050/2018) 29 §:n ${paragraph} momentin ${item} kohta`
    case 'sv':
      return item === undefined
        ? `29 § ${paragraph} mom. i dataskyddslagen (1050/2018)`
        : `29 § ${paragraph} mom. ${item} punkten i dataskyddslagen (1050/2018)`
    case 'en':
      return item === undefined
        ? `section 29(${paragraph}) of the Data Protection Act (1050/2018)`
        : `section 29(${paragraph})(${item}) of the Data Protection Act (1050/2018)`
    default:
      return language satisfies never
  }
}
