import type { Matter } from '../rules/matter.ts'
import type { NoticeSection, NoticeSectionKind, NoticeText } from '../rules/notice-text.ts'
import { seedRegister } from './seed-register.ts'
import { type SeedNumber, seedText } from './seed-text.ts'

/** What the headings of a notice are about, in the order in which they stand; its headings are lines or are named. */
type Outline = { readonly heading: RegExp; readonly kinds: readonly (readonly NoticeSectionKind[])[] }

const numbered = /^\d+\. .+$/gm

const outlines: Record<SeedNumber, Outline> = {
  '000': {
    heading: numbered,
    kinds: [
      ['controller'],
      ['contact'],
      ['name'],
      ['purposes'],
      ['dataCategories'],
      ['sources'],
      ['recipients', 'transfers'],
      ['measures'],
      ['rights'],
      ['objection', 'erasure'],
    ],
  },
  '001': {
    heading:
      /\b\d+\. (?:Säännönmukaiset tietolähteet|Säännönmukaiset .+? ulkopuolelle|Rekisterin suojauksen periaatteet|Rekisteröidyn oikeudet|Keneen [^?]+\?|.+)/g,
    kinds: [
      ['controller'],
      ['contact'],
      ['name'],
      ['legalBases', 'purposes'],
      ['dataCategories'],
      ['sources'],
      ['recipients', 'transfers'],
      ['measures'],
      ['rights'],
      ['contact'],
    ],
  },
  '002': {
    heading: /^(?:[A-ZÅÄÖ ?]{10,}|Mitä .+)$/gm,
    kinds: [['other'], ['other'], ['name'], ['other'], ['measures'], ['other'], ['dataCategories']],
  },
  '003': {
    heading: numbered,
    kinds: [
      ['controller'],
      ['contact'],
      ['name'],
      ['purposes'],
      ['dataCategories'],
      ['sources'],
      ['recipients'],
      ['transfers'],
      ['measures'],
      ['retention'],
      ['rights'],
      ['changes'],
    ],
  },
  '004': {
    heading:
      /^(?:Laatimispäivä|Rekisterinpitäjä|Yhteys henkilö .+|Rekisterin (?:nimi|tietosisältö|suojauksen .+)|Henkilötietojen käsittelyn tarkoitus|Säännönmukaiset tietolähteet|Tietojen (?:säännönmukaiset|siirto) .+|Evästeet|Tarkastusoikeus|Oikeus vaatia .+|Muut .+ oikeudet)$/gm,
    kinds: [
      ['date'],
      ['controller'],
      ['contact'],
      ['name'],
      ['purposes'],
      ['dataCategories'],
      ['sources'],
      ['recipients'],
      ['transfers'],
      ['manualMeasures'],
      ['electronicMeasures'],
      ['cookies'],
      ['access'],
      ['rectification'],
      ['rights'],
    ],
  },
}

/** The words of such a notice in sections, told apart by hand; undefined when it is not beside the repository. */
export function seedNotice(number: SeedNumber): NoticeText | undefined {
  const source = seedText(number)
  if (source === undefined) return undefined
  const text = source
    .normalize('NFC')
    .replaceAll(/<[^>]+>|\t/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
  const { heading, kinds } = outlines[number]
  const marks = [...text.matchAll(heading)]
  if (marks.length !== kinds.length) throw new Error(`${marks.length} headings for ${kinds.length} kinds`)
  const sections = marks.map((mark, index): NoticeSection => {
    const start = mark.index + mark[0].length
    return {
      kinds: kinds[index] ?? [],
      heading: { start: mark.index, end: start },
      body: { start, end: marks[index + 1]?.index ?? text.length },
    }
  })
  return { language: 'fi', kind: number === '002' ? 'dataBalanceReport' : 'notice', text, sections }
}

/** Such a notice as it is judged: the facts that it states and its words. */
export function seedMatter(number: SeedNumber): Matter | undefined {
  const frozen = seedRegister(number)
  const notice = seedNotice(number)
  if (frozen === undefined || notice === undefined) return undefined
  // The report is about the register of the first notice, whose organisation is the same.
  const reported = number === '002' ? seedRegister('000')?.register : undefined
  return {
    register: frozen.register,
    organisation: frozen.organisation,
    origin: 'read',
    notice,
    ...(reported === undefined ? {} : { reported: [reported] }),
  }
}
