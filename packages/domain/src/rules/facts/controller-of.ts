import type { Organisation } from '../../organisation/organisation.ts'
import type { Party } from '../../party/party.ts'
import type { FactPath } from '../../register/fact-path.ts'
import type { Matter } from '../matter.ts'

/** Somebody who takes part in the processing, and where their facts stand. */
export type PartyAt = { readonly party: Party | Organisation; readonly path: FactPath }

/**
 * The controller: the organisation, unless the register names another (GDPR Art. 4(7)); undefined where the
 * organisation processes for others and nobody is named.
 */
export function controllerOf({ register, organisation }: Matter): PartyAt | undefined {
  if (register.controller !== undefined) return { party: register.controller, path: 'controller' }
  return register.role === 'processor' ? undefined : { party: organisation, path: 'organisation' }
}

/** Whom to ask about the register: its own contact, else the organisation's. */
export function contactOf({ register, organisation }: Matter): PartyAt | undefined {
  if (register.contact !== undefined) return { party: register.contact, path: 'contact' }
  return organisation.contact && { party: organisation.contact, path: 'organisation/contact' }
}

/** The data protection officer: the register's own, else the organisation's. */
export function officerOf({ register, organisation }: Matter): PartyAt | undefined {
  if (register.dpo !== undefined) return { party: register.dpo, path: 'dpo' }
  return organisation.dpo && { party: organisation.dpo, path: 'organisation/dpo' }
}

/** Whether somebody can be reached in any way. */
export function isReachable({ party: { address, phone, email, url } }: PartyAt): boolean {
  return address !== undefined || phone !== undefined || email !== undefined || url !== undefined
}
