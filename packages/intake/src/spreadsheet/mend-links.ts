import {
  type Language,
  type LocalizedText,
  type Phrase,
  phraseIn,
  type ResolvedRegister,
  type Retention,
  type VocabularyName,
} from '@seloste/domain'

/** A register whose links all lead somewhere, and whether one had to go. */
export interface Mended {
  register: ResolvedRegister
  lost: boolean
}

/**
 * Takes away the links to items that are gone. A rule of keeping that was about nothing else keeps their names in
 * words: without them it would be about all data.
 */
export function mendLinks(register: ResolvedRegister, before: ResolvedRegister, language: Language): Mended {
  let lost = false
  const known = {
    purposes: ids(register.purposes),
    dataSubjectCategories: ids(register.dataSubjectCategories),
    dataCategories: ids(register.dataCategories),
    sources: ids(register.sources.state === 'stated' ? register.sources.items : []),
    recipients: ids(register.recipients.state === 'stated' ? register.recipients.items : []),
  }
  type Linked = {
    [Key in 'purposes' | 'dataSubjectCategories' | 'dataCategories' | 'sources']?: string[] | undefined
  }

  const mended = <Item extends Linked>(item: Item): Item => {
    let next = item
    for (const key of ['purposes', 'dataSubjectCategories', 'dataCategories', 'sources'] as const) {
      const links = next[key]
      const left = links?.filter((id) => known[key].has(id))
      if (links === undefined || left === undefined || left.length === links.length) continue
      lost = true
      const { [key]: _, ...rest } = next
      next = (left.length === 0 ? rest : { ...rest, [key]: left }) as Item
    }
    return next
  }

  const rule = (item: Retention): Retention => {
    const next = mended(item)
    const wasAbout = (item.dataCategories?.length ?? 0) + (item.purposes?.length ?? 0)
    const isAbout = (next.dataCategories?.length ?? 0) + (next.purposes?.length ?? 0)
    if (wasAbout === 0 || isAbout > 0 || next.subject !== undefined) return next
    return { ...next, subject: namesOf(item, before, language) }
  }

  const mendedRegister: ResolvedRegister = {
    ...register,
    dataCategories: register.dataCategories.map(mended),
    retention: register.retention.map(rule),
    ...(register.recipients.state === 'stated' && {
      recipients: { ...register.recipients, items: register.recipients.items.map(mended) },
    }),
    ...(register.automatedDecisions.state === 'stated' && {
      automatedDecisions: {
        ...register.automatedDecisions,
        items: register.automatedDecisions.items.map(mended),
      },
    }),
    ...(register.transfers.state === 'stated' && {
      transfers: {
        ...register.transfers,
        items: register.transfers.items.map((transfer) => {
          const next = mended(transfer)
          if (next.recipient === undefined || known.recipients.has(next.recipient)) return next
          lost = true
          const { recipient: _, ...rest } = next
          return rest
        }),
      },
    }),
  }
  return { register: mendedRegister, lost }
}

function ids(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}

function namesOf(item: Retention, before: ResolvedRegister, language: Language): LocalizedText {
  const named = (
    vocabulary: VocabularyName,
    list: readonly (Phrase & { id: string })[],
    wanted: readonly string[] = [],
  ) =>
    wanted.flatMap((id) => {
      const found = list.find((one) => one.id === id)
      return found === undefined ? [] : [phraseIn(vocabulary, found, language)?.text ?? '']
    })
  const names = [
    ...named('dataCategory', before.dataCategories, item.dataCategories),
    ...named('purpose', before.purposes, item.purposes),
  ]
  return { [language]: names.filter((name) => name !== '').join(', ') || '–' }
}
