import type { KeptOrganisation, Language, RegisterSummary } from '@seloste/domain'
import { textIn } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { Checkbox } from '../../components/checkbox.tsx'
import { CountedFindings } from '../../components/counted-findings.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { today, writeDate } from '../../language/dates.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { registersTexts } from './registers-texts.ts'

const stateTones = {
  unpublished: 'text-soft',
  published: 'text-fine',
  changed: 'text-warning',
} as const

function stateOf({ publishedVersion, version }: RegisterSummary): keyof typeof stateTones {
  if (publishedVersion === undefined) return 'unpublished'
  return publishedVersion === version ? 'published' : 'changed'
}

/** A register as the cells of its row. */
export function RegisterCells(props: {
  row: RegisterSummary
  organisation: KeptOrganisation
  isSelected: boolean
  onToggle: () => void
}) {
  const { row, organisation, isSelected, onToggle } = props
  const texts = useTexts(registersTexts)
  const language = useLanguage()
  const name = textIn(row.name, language) ?? { text: row.slug, language }
  const state = stateOf(row)
  return (
    <>
      <td className="self-start pl-1">
        <Checkbox
          aria-label={texts.select(name.text)}
          isSelected={isSelected}
          onChange={onToggle}
          className="py-0"
        />
      </td>
      <td className="min-w-0 max-md:w-[calc(100%-3rem)]">
        <Link
          to="/$organisation/registers/$register"
          params={{ organisation: organisation.content.slug, register: row.id }}
          lang={name.language}
          className="rounded-sm font-semibold break-words hover:text-accent hover:underline"
        >
          {name.text}
        </Link>
      </td>
      <td className={`max-md:pl-10 ${stateTones[state]}`}>{texts[state]}</td>
      <td>
        <Findings row={row} organisation={organisation.content.slug} name={name.text} />
      </td>
      <td>
        <Languages has={row.languages} wanted={organisation.content.languages} />
      </td>
      <td className="tabular-nums max-md:text-small">
        <ReviewDate dueOn={row.reviewDueOn} />
      </td>
      <td className="truncate text-soft tabular-nums max-lg:hidden">
        {writeDate(row.updatedAt, language)} {row.updatedBy.name}
      </td>
    </>
  )
}

function Findings(props: { row: RegisterSummary; organisation: string; name: string }) {
  const { row, organisation, name } = props
  const texts = useTexts(registersTexts)
  if (row.archivedAt !== undefined) return null
  if (row.assessment === undefined) return <span className="text-soft">{texts.unassessed}</span>
  return (
    <Link
      to="/$organisation/findings"
      params={{ organisation }}
      search={{ register: row.id }}
      className="rounded-sm underline-offset-2 hover:underline"
    >
      <CountedFindings counts={row.assessment} />
      <span className="sr-only">, {name}</span>
    </Link>
  )
}

function Languages({ has, wanted }: { has: readonly Language[]; wanted: readonly Language[] }) {
  const { lacks } = useTexts(registersTexts)
  return (
    <span className="flex gap-1.5">
      {wanted.map((language) =>
        has.includes(language) ? (
          <span key={language}>{language}</span>
        ) : (
          <span key={language} className="text-warning">
            <s aria-hidden="true">{language}</s>
            <span className="sr-only">{lacks(language)}</span>
          </span>
        ),
      )}
    </span>
  )
}

function ReviewDate({ dueOn }: { dueOn: string | undefined }) {
  const texts = useTexts(registersTexts)
  const language = useLanguage()
  if (dueOn === undefined) return <span className="text-soft max-md:hidden">{texts.none}</span>
  const date = writeDate(dueOn, language)
  return dueOn < today() ? <span className="text-error">{texts.late(date)}</span> : <span>{date}</span>
}
