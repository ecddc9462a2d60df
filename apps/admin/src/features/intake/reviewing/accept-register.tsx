import type { KeptOrganisation, KeptRegister } from '@seloste/domain'
import { Button } from '../../../components/button.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import type { Draft } from './draft.ts'
import { type Decisions, offeredFacts } from './organisation/offered-facts.ts'
import { OrganisationOffer } from './organisation/organisation-offer.tsx'
import { organisationOfferTexts } from './organisation/organisation-offer-texts.ts'
import { reviewingTexts } from './reviewing-texts.ts'
import { useCreating } from './use-creating.ts'

/** Makes the register of a draft, with what the person takes of its organisation. */
export function AcceptRegister(props: {
  organisation: KeptOrganisation
  draft: Draft
  onDecide: (decisions: Decisions) => void
  onCreated: (created: KeptRegister) => void
  onOrganisation: (kept: KeptOrganisation) => void
}) {
  const { organisation, draft, onDecide, ...told } = props
  const texts = useTexts(reviewingTexts)
  const { changed } = useTexts(organisationOfferTexts)
  const { isPending, isError, error, mutate } = useCreating(organisation, told)
  const isBehind = isError && failureOf(error).code === 'conflict'
  return (
    <>
      <OrganisationOffer
        kept={organisation.content}
        offered={offeredFacts(draft.frozen, organisation.content)}
        decisions={draft.decisions}
        textLanguage={draft.notice.language}
        onDecide={onDecide}
      />
      {isBehind && <NoticeBox tone="warning" title={changed} />}
      {isError && !isBehind && <FailureBox error={error} />}
      <Button tone="primary" className="self-start" isPending={isPending} onPress={() => mutate(draft)}>
        {isPending ? texts.creating : texts.accept}
      </Button>
    </>
  )
}
