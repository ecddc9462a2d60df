import { type FactPath, type KeptOrganisation, type Organisation, organisationSchema } from '@seloste/domain'
import { useMutation } from '@tanstack/react-query'
import { usePageTitle } from '../../components/page-title.ts'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { useContentForm } from '../../forms/content-form.ts'
import { formTexts } from '../../forms/form-texts.ts'
import { SavedForm } from '../../forms/saved-form.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { ArchiveBox } from './archive-box.tsx'
import { OrganisationFacts } from './organisation-facts.tsx'
import { organisationTexts } from './organisation-texts.ts'
import { PeopleFacts } from './people-facts.tsx'
import { PublicationFacts } from './publication-facts.tsx'

/** What the organisation says of itself in every notice. `onSaved` takes what is kept, also somebody else's; `at` is the fact led to. */
export function SettingsPage(props: {
  organisation: KeptOrganisation
  onSaved: (kept: KeptOrganisation) => void
  at?: FactPath | undefined
}) {
  const { organisation, onSaved, at } = props
  const api = useApi()
  const texts = useTexts(organisationTexts)
  const { saved } = useTexts(formTexts)
  usePageTitle(texts.title)
  const form = useContentForm(organisationSchema, organisation.content)
  const saving = useMutation({
    mutationFn: (content: Organisation) =>
      api.organisations.save.mutate({ version: organisation.version, content }),
    onSuccess: (kept) => {
      form.settle(kept.content)
      onSaved(kept)
      showToast({ tone: 'fine', text: saved })
    },
  })
  return (
    <SavedForm
      title={texts.title}
      lead={texts.lead}
      form={form}
      saving={saving}
      at={at}
      resolve={async (whose) => {
        const current = await api.organisations.get.query()
        if (whose === 'theirs') form.settle(current.content)
        onSaved(current)
      }}
    >
      <OrganisationFacts form={form} />
      <PublicationFacts form={form} organisationId={organisation.id} />
      <PeopleFacts form={form} at={at} />
      <ArchiveBox organisationId={organisation.id} />
    </SavedForm>
  )
}
