import {
  type Author,
  emptyRegister,
  type FrozenRegister,
  freezeRegister,
  type Organisation,
  type Register,
  type Scope,
} from '@seloste/domain'
import { v7 } from 'uuid'
import type { Database } from '../connection/open-database.ts'
import { createOrganisationStore } from '../organisations/organisation-store.ts'

const exampleOrganisation: Organisation = {
  slug: 'esimerkki',
  name: { fi: 'Esimerkki Oy', sv: 'Exempel Ab', en: 'Example Ltd' },
  languages: ['fi', 'sv', 'en'],
}

/** A person who can sign in, invented for a test. */
export async function enrol(database: Database, name = 'Aino Esimerkki'): Promise<Author> {
  const id = v7()
  await database.db
    .insertInto('user')
    .values({ id, name, email: `${id}@seloste.example` })
    .execute()
  return { id, name }
}

/** An invented organisation with its owner: the scope in which a test asks. */
export async function found(database: Database, content: Partial<Organisation> = {}): Promise<Scope> {
  const author = await enrol(database)
  const kept = await createOrganisationStore(database).create(author, {
    ...exampleOrganisation,
    slug: `org-${v7()}`,
    ...content,
  })
  return { organisationId: kept.id, author }
}

/** A register that states a name and one purpose. */
export function smallRegister(name: string): Register {
  return {
    ...emptyRegister({ fi: name }),
    purposes: [{ id: 'service', words: { fi: 'Palvelun toimittaminen' }, legalBases: [] }],
  }
}

/** The register as it is published, without anything that it refers to. */
export function frozen(register: Register): FrozenRegister {
  return freezeRegister(register, exampleOrganisation, { parties: new Map(), terms: new Map() })
}
