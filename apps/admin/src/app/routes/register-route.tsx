import { useParams, useSearch } from '@tanstack/react-router'
import { Desk } from '../../features/desk/desk.tsx'
import { Steps } from '../../features/founding/steps.tsx'
import { useOrganisation } from '../current-organisation.ts'
import { useSession, useTakeOrganisation } from '../session.ts'

const factsStep = 3

export function RegisterRoute() {
  const { register } = useParams({ from: '/$organisation/registers/$register' })
  const { first, rule, fact } = useSearch({ from: '/$organisation/registers/$register' })
  return (
    <>
      {first && (
        <div className="pb-6">
          <Steps at={factsStep} />
        </div>
      )}
      <Desk
        key={register}
        organisation={useOrganisation()}
        registerId={register}
        at={fact === undefined ? undefined : { rule, fact }}
        personId={useSession().user.id}
        onOrganisation={useTakeOrganisation()}
      />
    </>
  )
}
