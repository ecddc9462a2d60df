import {
  type FactPath,
  type KeptOrganisation,
  type KeptParty,
  type Party,
  partySchema,
  textIn,
} from '@seloste/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from '../../components/button.tsx'
import { FailureBox } from '../../components/failure-box.tsx'
import { NoticeBox } from '../../components/notice-box.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Progress } from '../../components/progress.tsx'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { useContentForm } from '../../forms/content-form.ts'
import { formTexts } from '../../forms/form-texts.ts'
import { SavedForm } from '../../forms/saved-form.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { partiesTexts } from './parties-texts.ts'
import { PartyFacts } from './party-facts.tsx'

/** A party with its facts, and the registers that name it; `at` is the fact led to. */
export function PartyPage(props: { organisation: KeptOrganisation; id: string; at?: FactPath | undefined }) {
  const { organisation, id, at } = props
  const api = useApi()
  const party = useQuery({
    queryKey: [organisation.id, 'parties', id],
    queryFn: ({ signal }) => api.parties.get.query({ id }, { signal }),
    refetchOnWindowFocus: false,
  })
  if (party.isPending) return <Progress />
  if (party.isError) return <FailureBox error={party.error} onRetry={() => void party.refetch()} />
  return <PartyForm organisation={organisation} kept={party.data} at={at} />
}

function PartyForm(props: { organisation: KeptOrganisation; kept: KeptParty; at: FactPath | undefined }) {
  const { organisation, kept, at } = props
  const api = useApi()
  const texts = useTexts(partiesTexts)
  const { saved } = useTexts(formTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const form = useContentForm(partySchema, kept.content)
  const title = textIn(kept.content.name, language)?.text ?? texts.title
  usePageTitle(title)
  const keep = (next: KeptParty) => queries.setQueryData([organisation.id, 'parties', kept.id], next)
  const saving = useMutation({
    mutationFn: (content: Party) => api.parties.save.mutate({ id: kept.id, version: kept.version, content }),
    onSuccess: async (next) => {
      keep(next)
      form.settle(next.content)
      showToast({ tone: 'fine', text: saved })
      await queries.invalidateQueries({ queryKey: [organisation.id, 'parties', 'list'] })
    },
  })
  return (
    <SavedForm
      title={title}
      form={form}
      saving={saving}
      at={at}
      resolve={async (mine) => {
        const current = await api.parties.get.query({ id: kept.id })
        keep(current)
        if (mine === 'theirs') form.settle(current.content)
      }}
    >
      {kept.archivedAt !== undefined && <NoticeBox tone="warning" title={texts.archived} />}
      {kept.registers > 0 && (
        <Link
          to="/$organisation/registers"
          params={{ organisation: organisation.content.slug }}
          search={{ party: kept.id }}
          className="self-start text-accent underline underline-offset-4"
        >
          {texts.showRegisters}: {texts.usedBy(kept.registers)}
        </Link>
      )}
      <PartyFacts form={form} languages={organisation.content.languages} />
      {kept.archivedAt === undefined && <Archiving organisation={organisation} kept={kept} />}
    </SavedForm>
  )
}

function Archiving({ organisation, kept }: { organisation: KeptOrganisation; kept: KeptParty }) {
  const api = useApi()
  const texts = useTexts(partiesTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const archiving = useMutation({
    mutationFn: () => api.parties.archive.mutate({ id: kept.id, version: kept.version }),
    onSuccess: async () => {
      showToast({ tone: 'fine', text: texts.archivedNow })
      await queries.invalidateQueries({ queryKey: [organisation.id, 'parties'], refetchType: 'none' })
      await navigate({
        to: '/$organisation/parties',
        params: { organisation: organisation.content.slug },
        ignoreBlocker: true,
      })
    },
  })
  return (
    <div className="flex flex-col items-start gap-2 border-t border-line pt-6">
      <p className="text-soft">{texts.archiveLead}</p>
      {archiving.isError && <FailureBox error={archiving.error} />}
      <Button tone="danger" isPending={archiving.isPending} onPress={() => archiving.mutate()}>
        {texts.archive}
      </Button>
    </div>
  )
}
