import { fieldErrorMessage, type PublicationStage } from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../../../components/button.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { useApi } from '../../../connection/api.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import type { Saving } from '../saving/use-saving.ts'
import { DecisionBox } from './decision-box.tsx'
import { stageTexts } from './stage-texts.ts'
import { stageChanged, useStage } from './use-stage.ts'

/** What waits for somebody on the register's way to the public, and what can be done about it. */
export function StageBox({ registerId, saving }: { registerId: string; saving: Saving }) {
  const texts = useTexts(stageTexts)
  const language = useLanguage()
  const { data } = useStage(registerId, saving.base.version)
  if (data === undefined) return null
  const { approval, schedule, stage } = data
  const isNew = approval?.version === data.version
  return (
    <div className="flex flex-col gap-3 pt-4 empty:hidden">
      {approval !== undefined && stage === 'inReview' && (
        <DecisionBox approval={approval} mayApprove={data.mayApprove} />
      )}
      {approval !== undefined && stage === 'approved' && (
        <NoticeBox tone="fine" title={texts.approved(approval.version)}>
          <Decided approval={approval} />
        </NoticeBox>
      )}
      {approval !== undefined && isNew && approval.state === 'returned' && (
        <NoticeBox tone="warning" title={texts.returned(approval.version)}>
          <Decided approval={approval} />
          <p>{texts.returnedHelp}</p>
        </NoticeBox>
      )}
      {schedule?.state === 'waiting' && (
        <NoticeBox
          tone="plain"
          title={texts.scheduled(schedule.version, writeMoment(schedule.publishAt, language))}
          action={<CancelSchedule registerId={registerId} />}
        >
          <p>{texts.scheduledBy(schedule.scheduledBy.name, writeMoment(schedule.scheduledAt, language))}</p>
        </NoticeBox>
      )}
      {schedule?.state === 'refused' && schedule.version === data.version && stage !== 'published' && (
        <NoticeBox
          tone="error"
          title={texts.refused(schedule.version, writeMoment(schedule.publishAt, language))}
        >
          <ul className="list-disc pl-5">
            {schedule.failure?.fields.slice(0, 5).map((field) => (
              <li key={`${field.path} ${field.code}`}>{fieldErrorMessage(field, language)}</li>
            ))}
          </ul>
          <p>{texts.refusedHelp}</p>
        </NoticeBox>
      )}
    </div>
  )
}

function Decided({
  approval,
}: {
  approval: { decidedBy?: { name: string }; decidedAt?: string; answer?: string }
}) {
  const language = useLanguage()
  return (
    <p className="break-words">
      <span className="text-soft">
        {approval.decidedBy?.name}
        {approval.decidedAt !== undefined && `, ${writeMoment(approval.decidedAt, language)}`}
      </span>
      {approval.answer !== undefined && <span className="block">{approval.answer}</span>}
    </p>
  )
}

function CancelSchedule({ registerId }: { registerId: string }) {
  const api = useApi()
  const texts = useTexts(stageTexts)
  const queries = useQueryClient()
  const cancelling = useMutation({
    mutationFn: () => api.notices.cancelSchedule.mutate({ id: registerId }),
    onSuccess: () => stageChanged(queries, registerId),
  })
  return (
    <>
      <Button size="small" isPending={cancelling.isPending} onPress={() => cancelling.mutate()}>
        {texts.cancelSchedule}
      </Button>
      {cancelling.isError && <FailureBox error={cancelling.error} onRetry={() => cancelling.mutate()} />}
    </>
  )
}

/** The stage of the latest version in a word. */
export function StageName({ registerId, saving }: { registerId: string; saving: Saving }) {
  const { stages } = useTexts(stageTexts)
  const { data } = useStage(registerId, saving.base.version)
  const tones = {
    draft: '',
    inReview: 'text-warning',
    approved: 'text-fine',
    published: 'text-fine',
    archived: '',
  } as const satisfies Record<PublicationStage, string>
  return data === undefined ? null : <span className={tones[data.stage]}>{stages[data.stage]}</span>
}
