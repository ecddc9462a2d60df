import { useParams, useSearch } from '@tanstack/react-router'
import { Desk } from '../../features/desk/desk.tsx'
import { FirstRun } from '../../features/founding/first-run.tsx'
import { useOrganisation } from '../current-organisation.ts'
import { useSession, useTakeOrganisation } from '../session.ts'

export function RegisterRoute() {
  const { register } = useParams({ from: '/$organisation/registers/$register' })
  const { first, rule, fact } = useSearch({ from: '/$organisation/registers/$register' })
  return (
    <Desk
      key={register}
      organisation={useOrganisation()}
      registerId={register}
      at={fact === undefined ? undefined : { rule, fact }}
      personId={useSession().user.id}
      onOrganisation={useTakeOrganisation()}
      guide={first ? (standing) => <FirstRun {...standing} /> : undefined}
    />
  )
}
