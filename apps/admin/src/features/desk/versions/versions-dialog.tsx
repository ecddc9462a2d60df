import { type Publication, pageLimit, type RegisterVersion } from '@seloste/domain'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { Progress } from '../../../components/progress.tsx'
import { useApi } from '../../../connection/api.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { writeDate, writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { PublishedDespite } from '../findings/published-despite.tsx'
import { ToldNothing } from '../publishing/told-nothing.tsx'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { OneVersion } from './one-version.tsx'
import { versionsTexts } from './versions-texts.ts'

/** Every version that was saved: who, when, why; one can be looked at and taken as a new draft. */
export function VersionsDialog({ registerId, onClose }: { registerId: string; onClose: () => void }) {
  const api = useApi()
  const texts = useTexts(flowTexts)
  const [shown, setShown] = useState<number>()
  const versions = useInfiniteQuery({
    queryKey: ['versions', registerId],
    queryFn: ({ pageParam }) =>
      api.registers.versions.query({
        id: registerId,
        limit: 25,
        ...(pageParam !== undefined && { cursor: pageParam }),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  })
  const publications = useQuery({
    queryKey: ['publications', registerId],
    queryFn: () => api.notices.list.query({ id: registerId, limit: pageLimit }),
    gcTime: 0,
  })
  const published = new Map(publications.data?.rows.map((one) => [one.version, one] as const).toReversed())
  const rows = versions.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Dialog isOpen onClose={onClose} title={texts.versions} size="wide">
      {shown !== undefined ? (
        <OneVersion
          registerId={registerId}
          version={shown}
          latest={rows[0]?.version ?? shown}
          onBack={() => setShown(undefined)}
          onDone={onClose}
        />
      ) : (
        <>
          {versions.isPending && <Progress />}
          {versions.isError && <FailureBox error={versions.error} onRetry={() => void versions.refetch()} />}
          <ol className="divide-y divide-line border-y border-line empty:hidden">
            {rows.map((row, index) => (
              <VersionRow
                key={row.version}
                row={row}
                isLatest={index === 0}
                publication={published.get(row.version)}
                onOpen={() => setShown(row.version)}
              />
            ))}
          </ol>
          {versions.hasNextPage && (
            <Button isPending={versions.isFetchingNextPage} onPress={() => void versions.fetchNextPage()}>
              {texts.older}
            </Button>
          )}
        </>
      )}
    </Dialog>
  )
}

function VersionRow(props: {
  row: RegisterVersion
  isLatest: boolean
  publication: Publication | undefined
  onOpen: () => void
}) {
  const { row, isLatest, publication, onOpen } = props
  const texts = useTexts(flowTexts)
  const marks = useTexts(versionsTexts)
  const desk = useTexts(deskTexts)
  const language = useLanguage()
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 py-2">
      <span className="w-24 font-semibold">{desk.version(row.version)}</span>
      {isLatest && <span className="text-small text-soft">{marks.latest}</span>}
      {publication && (
        <span className="text-small font-semibold text-fine">
          {marks.published(writeDate(publication.publishedAt, language))}
        </span>
      )}
      <span className="text-soft">{texts.by(row.author.name, writeMoment(row.at, language))}</span>
      <span className="min-w-0 grow break-words">
        {row.previousHash === undefined ? (row.reason ?? marks.first) : row.reason}
      </span>
      <Button
        tone="quiet"
        size="small"
        onPress={onOpen}
        aria-label={`${texts.open}: ${desk.version(row.version)}`}
      >
        {texts.open}
      </Button>
      {publication && <PublishedDespite publication={publication} />}
      {publication && <ToldNothing publication={publication} />}
    </li>
  )
}
