/** What a notification of a breach tells: GDPR Art. 33(3)(a)–(d). */
export const notificationItems = ['nature', 'contact', 'consequences', 'measures'] as const

/** Something that a notification of a breach tells. */
export type NotificationItem = (typeof notificationItems)[number]

/** A personal data breach, as far as it is known: GDPR Art. 4(12). Instants are ISO 8601 in UTC; what is absent has not happened. */
export type BreachEvents = {
  readonly id: string
  /** When the controller knew of it with reasonable certainty. */
  readonly awareAt: string
  /** Risk to people; while it is not assessed a risk is presumed, as Art. 33(1) does. */
  readonly risk?: 'unlikely' | 'risk' | 'high'
  /** The processor where it happened. */
  readonly processor?: { readonly awareAt: string; readonly controllerToldAt?: string }
  /** The notification to the supervisory authority. */
  readonly notification?: {
    readonly tells: readonly NotificationItem[]
    /** The rest follows in phases: Art. 33(4). */
    readonly moreToFollow?: boolean
    readonly sentAt?: string
    readonly delayReasons?: string
  }
  /** Art. 33(5). */
  readonly facts?: string
  readonly effects?: string
  readonly remedies?: string
  /** What people were told: Art. 34. */
  readonly communication?: {
    readonly sentAt?: string
    readonly tells: readonly NotificationItem[]
    readonly plainLanguage?: boolean
  }
  /** Art. 34(3): the data are unreadable to others, the risk has been averted, or telling each asks too much. */
  readonly exception?: '34-3-a' | '34-3-b' | '34-3-c'
}
