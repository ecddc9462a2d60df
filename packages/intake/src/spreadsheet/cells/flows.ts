import { type Language, type Party, type ResolvedRegister, textIn } from '@seloste/domain'
import { isDenial, type ReadCell } from './cell.ts'
import { listCell, listed } from './list-cell.ts'
import { partyIn } from './parties.ts'
import { labelAndDetail, readPhrase } from './phrases.ts'

type Stated<Fact extends 'sources' | 'recipients'> = Extract<ResolvedRegister[Fact], { state: 'stated' }>
type FrozenSource = Stated<'sources'>['items'][number]
type FrozenRecipient = Stated<'recipients'>['items'][number]

/** Where data come from: “Source: who”. */
export const readSources = listCell<FrozenSource>({
  path: 'sources/items',
  itemsOf: ({ sources }) => (sources.state === 'stated' ? sources.items : []),
  withItems: (register, items, isDenied) => {
    if (items.length > 0) return { ...register, sources: { state: 'stated', items: [...items] } }
    return { ...register, sources: { state: isDenied ? 'none' : 'notStated' } }
  },
  denies: isDenial,
  parted: listed,
  read: (text, before, { language }) => {
    const { term: _term, words: _words, party: _party, ...rest } = before ?? {}
    const { label, detail } = labelAndDetail(text)
    return {
      ...rest,
      ...readPhrase('source', label, language, before),
      ...(detail !== undefined && { party: partyIn(detail, language) }),
    }
  },
})

/** To whom data are given: “Kind: who”. A name alone is a kind of recipient, unless a name was changed. */
export const readRecipients: ReadCell = (register, cell, reading) => {
  const { gives } = reading.column
  return listCell<FrozenRecipient>({
    path: 'recipients/items',
    itemsOf: ({ recipients }) => (recipients.state === 'stated' ? recipients.items : []),
    withItems: (next, items, isDenied) => {
      const { recipients } = next
      if (items.length > 0) {
        const exclusive = recipients.state === 'stated' ? recipients.exclusive : undefined
        return {
          ...next,
          recipients: { state: 'stated', items: [...items], ...(exclusive !== undefined && { exclusive }) },
        }
      }
      if (recipients.state === 'none' && cell.lines.length > 0) return next
      return { ...next, recipients: { state: isDenied ? 'none' : 'notStated' } }
    },
    denies: isDenial,
    parted: listed,
    read: (text, before, { language }) => {
      const { term: _term, words: _words, party, ...rest }: Partial<FrozenRecipient> = before ?? { ...gives }
      const { label, detail } = labelAndDetail(text)
      const isNameAlone = before !== undefined && before.term === undefined && before.words === undefined
      if (isNameAlone && detail === undefined) return { ...rest, party: partyNamed(text, party, language) }
      return {
        ...rest,
        ...readPhrase('recipient', label, language, before),
        ...(detail !== undefined && { party: partyNamed(detail, party, language) }),
      }
    },
  })(register, cell, reading)
}

/** The party that a name means: the same one while its name is the same. */
function partyNamed(text: string, before: Party | undefined, language: Language): Party {
  const name = textIn(before?.name, language)?.text
  const title = textIn(before?.title, language)?.text
  const told = [name, title].filter((part) => part !== undefined).join(', ')
  return before !== undefined && told === text ? before : partyIn(text, language)
}
