import type { KeptOrganisation } from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { NoticeBox } from '../../components/notice-box.tsx'
import { Progress } from '../../components/progress.tsx'
import { useApi } from '../../connection/api.ts'
import { failureOf } from '../../connection/failure.ts'
import { useTexts } from '../../language/catalogue.ts'
import type { Standing } from './findings/guide-slot.tsx'
import type { OpenedAt } from './findings/use-opened-at.ts'
import { OpenDesk } from './open-desk.tsx'
import { placeOf } from './saving/local-copy.ts'
import { newestCopy } from './saving/working-copy.ts'
import { deskTexts } from './wording/desk-texts.ts'

/** The two-sided desk of one register: its facts, and the notice that they make. */
export function Desk(props: {
  organisation: KeptOrganisation
  registerId: string
  personId: string
  /** The finding at which it is opened: of which rule, at which fact. */
  at: OpenedAt | undefined
  /** Drawn above the desk in a first run. */
  guide?: ((standing: Standing) => ReactNode) | undefined
  /** Called with the organisation when a fix has changed it. */
  onOrganisation: (organisation: KeptOrganisation) => void
}) {
  const { registerId, personId } = props
  const api = useApi()
  const texts = useTexts(deskTexts)
  const opened = useQuery({
    queryKey: ['desk', registerId],
    queryFn: async () => {
      const place = placeOf(personId, registerId)
      const desk = await api.registers.desk.query({ id: registerId })
      const copy = newestCopy(place, desk.draft)
      // What the register said where the working copy began, to tell apart what each side has changed.
      const base =
        copy === undefined || copy.baseVersion === desk.kept.version
          ? desk.kept
          : await api.registers.version.query({ id: registerId, version: copy.baseVersion })
      return { ...desk, copy, place, base: { version: base.version, content: base.content } }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: 1,
  })
  if (opened.isError) {
    return (
      <NoticeBox
        tone="error"
        title={texts.notOpened}
        action={<Button onPress={() => void opened.refetch()}>{texts.retry}</Button>}
      >
        <p>{failureOf(opened.error).sentence}</p>
      </NoticeBox>
    )
  }
  if (opened.data === undefined) return <Progress label={texts.loading} />
  return <OpenDesk {...props} opened={opened.data} />
}
