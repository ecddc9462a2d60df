import { type Phrase, partOf } from '../words/phrase.ts'

/** What the items of a list say under labels of what they name: “Pilvi Oy. Käsittelypaikka: Ruotsi.” */
const labels = {
  location: 'käsittelypaikka|plats för behandlingen|place of processing',
  purpose: 'tietojen käyttötarkoitus|vad uppgifterna används till|what the data are used for',
  condition:
    'ehto|villkor|condition|milloin tietoja siirretään|när uppgifter överförs|when data are transferred',
  data: 'annettavat tiedot|siirrettävät tiedot|uppgifter som (?:lämnas|överförs)|data (?:given|transferred)',
  subProcessors: 'alikäsittelijät|underbiträden|sub-?processors',
  mechanism: 'siirtoperuste|grund för överföringen|ground for the transfer|transfer mechanism',
  derogation:
    'poikkeus,? johon siirto perustuu|undantag som överföringen grundar sig på|derogation on which the transfer rests',
  instrument: 'asiakirja|dokument|instrument',
  module: 'vakiolausekkeiden moduuli|standardavtalsklausulernas modul|module of the clauses',
  copy: 'jäljennös suojatoimista|kopia av skyddsåtgärderna|copy of the safeguards',
} as const satisfies Record<string, string>

/** What an item says of what it names. */
export type Detail = keyof typeof labels

/** What an item names, and what it says of it. */
export type Labelled = {
  readonly opening: Phrase
  readonly details: Readonly<Partial<Record<Detail, Phrase>>>
  /** All that follows the opening. */
  readonly rest?: Phrase
}

const anyLabel = new RegExp(
  `(?<=[.;]\\s)(?:${Object.entries(labels)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*:\\s+`,
  'giu',
)

const anyDetail = new RegExp(`^(?:${Object.values(labels).join('|')})\\s*:\\s`, 'iu')

/** A whole sentence that says of a recipient what it is, or when it gets the data. */
const statement =
  /(?<=[.;]\s)(?:vastaanottaja\s(?:käsittelee|on|kuuluu)|mottagaren\s(?:behandlar|är|hör)|the recipient\s(?:processes|is|belongs)|tietoja annetaan|uppgifter lämnas|data are given)\s/iu

/** Whether words are what an item says under a label. */
export function isDetailed(words: string): boolean {
  return anyDetail.test(words)
}

/** Parts an item into what it names and what it says of it under labels that notices use. */
export function labelled(item: Phrase): Labelled {
  const found = [...item.text.matchAll(anyLabel)]
  const said = statement.exec(item.text)
  const first = Math.min(found[0]?.index ?? item.text.length, said?.index ?? item.text.length)
  const opening = withoutStop(partOf(item, 0, first)) ?? item
  const details: Partial<Record<Detail, Phrase>> = {}
  found.forEach((match, index) => {
    const start = match.index + match[0].length
    const next = found[index + 1]?.index ?? item.text.length
    const stop = statement.exec(item.text.slice(start, next))
    const value = withoutStop(partOf(item, start, stop === null ? next : start + stop.index))
    const [name] = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined) ?? []
    if (name !== undefined && isDetail(name) && value !== undefined) details[name] ??= value
  })
  const rest = first < item.text.length ? partOf(item, first) : undefined
  return { opening, details, ...(rest === undefined ? {} : { rest }) }
}

function isDetail(name: string): name is Detail {
  return Object.hasOwn(labels, name)
}

/** Without the full stop at its end, unless it is that of a short form of a company (“Inc.”). */
function withoutStop(phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || /(?<![\p{L}])(?:Inc|Co|Corp|S\.A|B\.V)\.$/u.test(phrase.text)) return phrase
  return partOf(phrase, 0, /\s*\.$/.exec(phrase.text)?.index ?? phrase.text.length)
}
