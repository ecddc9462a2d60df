import {
  carriedName,
  columnCodes,
  formWords,
  type RecordTemplateCode,
  recordTemplateCodes,
  recordTemplates,
  type TemplateColumn,
} from '@seloste/documents'
import { type Language, languages, type Register } from '@seloste/domain'
import { type HeadingLanguage, headingSynonyms } from './synonyms.ts'

/** What a heading is: a column of a form, the keys of what is carried, or something of the file’s own. */
export type Heading =
  | { kind: 'column'; column: TemplateColumn; at: number; text: string }
  | { kind: 'key'; at: number }
  | { kind: 'unknown'; at: number; text: string }

/** Which form a row of headings follows, and what each of them is. */
export interface HeadingRow {
  template: RecordTemplateCode
  role: Register['role']
  /** The language of the headings, where the form has several. */
  language: Language | undefined
  headings: readonly Heading[]
}

const headingLanguages: readonly HeadingLanguage[] = ['fi', 'sv', 'en', 'fr']

interface Form {
  template: RecordTemplateCode
  role: Register['role']
  language: Language | undefined
  columns: ReadonlyMap<string, TemplateColumn>
}

const forms: readonly Form[] = recordTemplateCodes.flatMap((template) =>
  (['controller', 'processor'] as const).flatMap((role) => {
    const { columns } = recordTemplates[template].sheets[role]
    const hasLanguages = columns.some(({ heading }) => typeof heading !== 'string')
    const spoken: readonly (Language | undefined)[] = hasLanguages ? languages : [undefined]
    return spoken.map((language) => ({
      template,
      role,
      language,
      columns: new Map(columns.map((column) => [plain(formWords(column.heading, language ?? 'en')), column])),
    }))
  }),
)

interface Synonym {
  column: TemplateColumn
  language: HeadingLanguage
}

const synonyms: ReadonlyMap<string, Synonym> = new Map(
  columnCodes.flatMap((code) =>
    headingLanguages.flatMap((language) =>
      (headingSynonyms[code]?.[language] ?? []).map(
        (heading) => [plain(heading), { column: { code, heading }, language }] as const,
      ),
    ),
  ),
)

/** What the texts of a row are as headings; undefined when they are none: fewer than two, or none that names an activity. */
export function headingRowOf(row: readonly string[]): HeadingRow | undefined {
  const texts = row.map(plain)
  const [best] = forms
    .map((form) => ({ form, count: texts.filter((text) => form.columns.has(text)).length }))
    .toSorted((one, other) => other.count - one.count)
  if (best === undefined) return undefined
  const { columns, template, role, language } = best.form
  const seen = new Set<TemplateColumn>()
  const headings = row.flatMap((text, at): Heading[] => {
    const heading = text.replace(/\s+/g, ' ').trim()
    if (heading === '') return []
    if (heading === carriedName) return [{ kind: 'key', at }]
    const column = columns.get(plain(text)) ?? elsewhere(plain(text))
    if (column === undefined || seen.has(column)) return [{ kind: 'unknown', at, text: heading }]
    seen.add(column)
    return [{ kind: 'column', column, at, text: heading }]
  })
  const known = headings.filter(({ kind }) => kind === 'column').length
  const codes = new Set([...seen].map(({ code }) => code))
  if (known < 2 || !(codes.has('name') || codes.has('purposes'))) return undefined
  return { template, role: roleOf(role, codes), language: languageOf(texts) ?? language, headings }
}

function elsewhere(text: string): TemplateColumn | undefined {
  for (const { columns } of forms) {
    const column = columns.get(text)
    if (column !== undefined) return column
  }
  return synonyms.get(text)?.column
}

/** A table that says on whose behalf data are processed is a processor’s: GDPR Art. 30(2)(a). */
function roleOf(role: Register['role'], codes: ReadonlySet<string>): Register['role'] {
  if (!codes.has('principals')) return 'controller'
  return codes.has('dataSubjectCategories') ? role : 'processor'
}

/** The language of headings of no one form: the one that most of them are in, if it is one of ours. */
function languageOf(texts: readonly string[]): Language | undefined {
  const counted = languages.map((language) => ({
    language,
    count: texts.filter((text) => isHeadingIn(text, language)).length,
  }))
  const [most] = counted.toSorted((one, other) => other.count - one.count)
  return most !== undefined && most.count > 0 ? most.language : undefined
}

function isHeadingIn(text: string, language: Language): boolean {
  const isOfForm = forms.some((form) => form.language === language && form.columns.has(text))
  return isOfForm || synonyms.get(text)?.language === language
}

/** A heading without what differs from file to file: case, brackets, marks, apostrophes of different kinds. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}:-]+/gu, ' ')
    .replace(/^\d+\s+/, '')
    .trim()
}
