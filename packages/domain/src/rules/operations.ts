import type { BreachEvents } from './breaches/breach-events.ts'
import type { RequestEvents } from './requests/request-events.ts'

/**
 * What happens in the processing and stands in no register: events, counts, decisions, as far as they are known.
 * A list that is absent is unknown; an empty one says that there are none. Dates are ISO 8601.
 */
export type Operations = {
  /** The instant at which they are looked at, ISO 8601 in UTC; the beginning of the judged day when it is absent. */
  readonly at?: string
  readonly requests?: readonly RequestEvents[]
  readonly breaches?: readonly BreachEvents[]
  readonly informing?: readonly Informing[]
  readonly overdue?: readonly Overdue[]
  readonly legalHolds?: readonly LegalHold[]
}

/** Data that were obtained, and when and where the people were told of it: GDPR Art. 13(1), 14(3). */
export type Informing = {
  readonly from: 'dataSubject' | 'elsewhere'
  readonly obtainedOn: string
  readonly informedOn?: string
  /** Where the notice is given. */
  readonly place?: string
  readonly firstCommunicationOn?: string
  readonly firstDisclosureOn?: string
}

/** Records that are past their time, by the id of the retention rule. */
export type Overdue = { readonly retention: string; readonly records: number }

/** Data that are kept beyond their time for a claim or an inquiry: GDPR Art. 17(3)(e). */
export type LegalHold = {
  /** Id of the retention rule that it suspends. */
  readonly retention: string
  readonly reason?: string
  readonly owner?: string
  readonly reviewOn?: string
}
