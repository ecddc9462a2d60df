import { languageSchema, languages } from '@seloste/domain'
import * as z from 'zod'

const typed = z.string().exactOptional()

const draftSchema = z.strictObject({
  content: z.strictObject({
    name: z.partialRecord(z.enum(languages), z.string()).exactOptional(),
    businessId: typed,
    slug: typed,
    languages: z.array(languageSchema),
    country: z.string(),
    email: typed,
    phone: typed,
  }),
  /** Whether the person chose the languages; else they follow the language of the desk. */
  hasOwnLanguages: z.boolean(),
  /** Whether the person wrote the address; else it follows the name. */
  hasOwnSlug: z.boolean(),
})

/** An organisation that is being founded, as far as it has been written. */
export type FoundingDraft = z.infer<typeof draftSchema>

/** Where a person's draft is kept while the tab lives; others who use the browser have places of their own. */
function placeOf(personId: string): string {
  return `seloste.founding.${personId}`
}

/** Keeps the draft until the tab is closed, so that a reload loses nothing. */
export function keepDraft(
  personId: string,
  draft: { content: unknown } & Omit<FoundingDraft, 'content'>,
): void {
  try {
    sessionStorage.setItem(placeOf(personId), JSON.stringify(draft))
  } catch {
    // A browser without room for it keeps what is on the page.
  }
}

/** The draft that was kept, when there is one that can be read. */
export function keptDraft(personId: string): FoundingDraft | undefined {
  try {
    return draftSchema.parse(JSON.parse(sessionStorage.getItem(placeOf(personId)) ?? 'null'))
  } catch {
    return undefined
  }
}

/** Forgets the draft. */
export function forgetDraft(personId: string): void {
  sessionStorage.removeItem(placeOf(personId))
}
