import type { vocabularies } from '@seloste/domain'

/** A code of the vocabulary of data categories. */
export type DataCategoryCode = keyof (typeof vocabularies)['dataCategory']
/** A code of the vocabulary of purposes. */
export type PurposeCode = keyof (typeof vocabularies)['purpose']
/** A code of the vocabulary of sources. */
export type SourceCode = keyof (typeof vocabularies)['source']
/** A code of the vocabulary of recipients. */
export type RecipientCode = keyof (typeof vocabularies)['recipient']
/** A code of the vocabulary of measures. */
export type MeasureCode = keyof (typeof vocabularies)['measure']
/** A code of the vocabulary of categories of data subjects. */
export type SubjectCode = keyof (typeof vocabularies)['dataSubjectCategory']
/** A code of the vocabulary of retention triggers. */
export type TriggerCode = keyof (typeof vocabularies)['retentionTrigger']
