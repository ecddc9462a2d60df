import type { Approval } from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { stageTexts } from './stage-texts.ts'
import { stageChanged } from './use-stage.ts'

/** A version that waits to be approved: who sent it, and what whoever looks at it may do. */
export function DecisionBox({ approval, mayApprove }: { approval: Approval; mayApprove: boolean }) {
  const api = useApi()
  const texts = useTexts(stageTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const [answer, setAnswer] = useState('')
  const { registerId: id, version } = approval
  const deciding = useMutation({
    mutationFn: (decision: 'approved' | 'returned' | 'takenBack') =>
      decision === 'takenBack'
        ? api.approvals.takeBack.mutate({ id, version })
        : api.approvals.decide.mutate({
            id,
            version,
            decision,
            ...(answer.trim() !== '' && { answer: answer.trim() }),
          }),
    onSuccess: (_, decision) => showToast({ text: texts.done[decision], tone: 'fine' }),
    onSettled: () => stageChanged(queries, id),
  })
  const press = (decision: 'approved' | 'returned' | 'takenBack') => () => deciding.mutate(decision)
  return (
    <NoticeBox
      tone="plain"
      title={texts.waits(version)}
      action={
        mayApprove ? (
          <>
            <Button tone="primary" size="small" isPending={deciding.isPending} onPress={press('approved')}>
              {texts.approve}
            </Button>
            <Button size="small" onPress={press('returned')}>
              {texts.sendBack}
            </Button>
          </>
        ) : (
          <Button size="small" isPending={deciding.isPending} onPress={press('takenBack')}>
            {texts.takeBack}
          </Button>
        )
      }
    >
      <p className="break-words">
        <span className="text-soft">
          {texts.sentBy(approval.requestedBy.name, writeMoment(approval.requestedAt, language))}
        </span>
        {approval.comment !== undefined && <span className="block">{approval.comment}</span>}
      </p>
      {mayApprove ? (
        <TextArea label={texts.answer} isOptional value={answer} onChange={setAnswer} />
      ) : (
        <p>{texts.somebodyElse}</p>
      )}
      {deciding.isError && <FailureBox error={deciding.error} />}
    </NoticeBox>
  )
}
