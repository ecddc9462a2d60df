import { type KeptOrganisation, type Party, partySchema } from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { usePageTitle } from '../../components/page-title.ts'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { useContentForm } from '../../forms/content-form.ts'
import { formTexts } from '../../forms/form-texts.ts'
import { SavedForm } from '../../forms/saved-form.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { partiesTexts } from './parties-texts.ts'
import { PartyFacts } from './party-facts.tsx'

/** A party that is added to those the registers share. */
export function NewPartyPage({ organisation }: { organisation: KeptOrganisation }) {
  const api = useApi()
  const texts = useTexts(partiesTexts)
  const { saved } = useTexts(formTexts)
  usePageTitle(texts.add)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useContentForm(partySchema, { kind: 'company' })
  const adding = useMutation({
    mutationFn: (content: Party) => api.parties.create.mutate({ content }),
    onSuccess: async () => {
      showToast({ tone: 'fine', text: saved })
      await queries.invalidateQueries({ queryKey: [organisation.id, 'parties'], refetchType: 'none' })
      await navigate({
        to: '/$organisation/parties',
        params: { organisation: organisation.content.slug },
        ignoreBlocker: true,
      })
    },
  })
  return (
    <SavedForm title={texts.add} form={form} saving={adding}>
      <PartyFacts form={form} languages={organisation.content.languages} />
    </SavedForm>
  )
}
