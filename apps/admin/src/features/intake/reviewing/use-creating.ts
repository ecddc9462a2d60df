import { nothingReferred } from '@seloste/documents'
import { type KeptOrganisation, type KeptRegister, thawRegister } from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import type { Draft } from './draft.ts'
import { offeredFacts, withoutNamed, withTaken } from './organisation/offered-facts.ts'

/** Makes the register of a draft, and keeps with it what was taken of its organisation; both or neither. */
export function useCreating(
  organisation: KeptOrganisation,
  {
    onCreated,
    onOrganisation,
  }: {
    onCreated: (created: KeptRegister) => void
    /** The organisation is now another, by this or by somebody else. */
    onOrganisation: (kept: KeptOrganisation) => void
  },
) {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ frozen, decisions }: Draft) => {
      const { version, content: kept } = organisation
      const content = withTaken(kept, offeredFacts(frozen, kept), decisions)
      const register = thawRegister(withoutNamed(frozen.register, content), nothingReferred)
      if (content === kept) return api.registers.create.mutate({ content: register })
      const created = await api.registers.create.mutate({
        content: register,
        organisation: { version, content },
      })
      onOrganisation({ ...organisation, version: version + 1, content, updatedAt: created.updatedAt })
      return created
    },
    onSuccess: async (created) => {
      await queries.invalidateQueries({ queryKey: [organisation.id, 'registers'], refetchType: 'none' })
      onCreated(created)
    },
    onError: async (error) => {
      if (failureOf(error).code === 'conflict') onOrganisation(await api.organisations.get.query())
    },
  })
}
