import type { Register } from '../register/register.ts'
import { registerTemplates } from '../templates/register-templates.ts'
import type { RecipientCode } from '../vocabulary/recipients.ts'
import type { DemoRegister } from './demo-organisation.ts'
import { type RecordedConduct, recorded } from './recorded.ts'

/** How an invented organisation made a template its own. */
export interface DemoChange {
  slug?: string
  published?: boolean
  /** Keys of the parties that are its recipients of a kind. */
  recipients?: Partial<Record<RecipientCode, string>>
  drawnUpOn: string
  reviewedOn: string
  /** ISO 8601 date of the next review. */
  dueOn: string
  /** What it has written down of its conduct; nothing where it has not come so far. */
  conduct?: Omit<RecordedConduct, 'on'>
  /** What it tells besides. */
  own?: Partial<Register>
}

/** A register that an invented organisation made from a template. Throws when there is no such template. */
export function demoRegister(code: string, change: DemoChange): DemoRegister {
  const template = registerTemplates.find((known) => known.code === code)
  if (template === undefined) throw new RangeError(`no template ${code}`)
  const { register } = template
  const content: Register = {
    ...register,
    recipients: withParties(register.recipients, change.recipients ?? {}),
    review: { ...register.review, reviewedOn: change.reviewedOn, dueOn: change.dueOn },
    particulars: { ...register.particulars, drawnUpOn: change.drawnUpOn, updatedOn: change.reviewedOn },
    ...change.own,
  }
  return {
    slug: change.slug ?? code.replace(/^municipal-/, ''),
    published: change.published ?? true,
    content:
      change.conduct === undefined
        ? content
        : recorded(content, { ...change.conduct, on: change.reviewedOn }),
  }
}

function withParties(
  recipients: Register['recipients'],
  parties: Partial<Record<string, string>>,
): Register['recipients'] {
  if (recipients.state !== 'stated') return recipients
  return {
    ...recipients,
    items: recipients.items.map((item) => {
      const ref = item.term === undefined ? undefined : parties[item.term]
      return ref === undefined ? item : { ...item, party: { ref } }
    }),
  }
}
