import { recordTemplateCodes, recordTemplates } from '@seloste/documents'
import { type KeptOrganisation, languageLabels, languages } from '@seloste/domain'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from '../../components/button.tsx'
import { buttonLook } from '../../components/button-look.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBox } from '../../components/failure-box.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Progress } from '../../components/progress.tsx'
import { Select } from '../../components/select.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { DownloadRecord } from './download-record.tsx'
import { RecordTable } from './record-table.tsx'
import { recordTexts } from './record-texts.ts'
import type { RecordView } from './record-view.ts'
import { useRecord } from './use-record.ts'

/** The record of processing activities: looked at in one of the forms, and taken along. GDPR Art. 30. */
export function RecordPage({ organisation, view }: { organisation: KeptOrganisation; view: RecordView }) {
  const texts = useTexts(recordTexts)
  usePageTitle(texts.title)
  const spoken = useLanguage()
  const navigate = useNavigate()
  const { form: template = 'fi', language = spoken } = view
  const params = { organisation: organisation.content.slug }
  const { sheets, pages } = useRecord(organisation.id, template, language)
  const look = (next: RecordView) =>
    void navigate({ to: '/$organisation/record', params, search: { ...view, ...next }, replace: true })
  const isEmpty = pages.isSuccess && sheets.every(({ rows }) => rows.length === 0)
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="text-display">{texts.title}</h1>
        <Link to="/$organisation/record/import" params={params} className={buttonLook()}>
          {texts.bringIn}
        </Link>
      </div>
      <p className="max-w-prose text-soft">{texts.about}</p>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <Select
          label={texts.template}
          value={template}
          onChange={(form) => look({ form })}
          choices={recordTemplateCodes.map((value) => ({
            value,
            label: recordTemplates[value].name[spoken],
          }))}
          className="w-80 max-w-full"
        />
        <Select
          label={texts.language}
          value={language}
          onChange={(chosen) => look({ language: chosen })}
          choices={languages.map((value) => ({ value, label: languageLabels[value][spoken] }))}
          className="w-44"
        />
        <DownloadRecord template={template} language={language} />
      </div>
      {pages.isPending && <Progress />}
      {pages.isError && <FailureBox error={pages.error} onRetry={() => void pages.refetch()} />}
      {isEmpty ? (
        <EmptyState title={texts.empty}>
          <p>{texts.emptyAdvice}</p>
        </EmptyState>
      ) : (
        sheets.map((sheet) => (
          <RecordTable key={sheet.role} sheet={sheet} organisation={organisation.content.slug} />
        ))
      )}
      {pages.hasNextPage && (
        <div>
          <Button onPress={() => void pages.fetchNextPage()} isDisabled={pages.isFetchingNextPage}>
            {texts.more}
          </Button>
        </div>
      )}
    </div>
  )
}
