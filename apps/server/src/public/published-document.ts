import { dayOf } from '@seloste/api'
import { composeNotice, type Document } from '@seloste/documents'
import { type FrozenRegister, type Language, type PublishedNotice, publicView } from '@seloste/domain'

/** A published notice as the public may know it: its facts, and the document that they make in a language. */
export function publishedDocument(
  notice: PublishedNotice,
  language: Language,
): { frozen: FrozenRegister; document: Document } {
  const frozen = publicView(notice.frozen)
  const document = composeNotice(frozen.register, frozen.organisation, {
    language,
    layout: frozen.register.particulars.layout ?? 'modern',
    date: dayOf(new Date(notice.publishedAt)),
  })
  return { frozen, document }
}
