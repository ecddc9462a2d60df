import type { Tables } from '@seloste/database'
import type { Kysely, Transaction } from 'kysely'

/** Writes a person as better-auth reads them. Returns their id. */
export async function insertPerson(
  transaction: Transaction<Tables>,
  person: { name: string; email: string },
): Promise<string> {
  const { id } = await transaction
    .insertInto('user')
    .values({ name: person.name, email: person.email.toLowerCase(), emailVerified: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Lets a person sign in with a password, given as better-auth's hash of it. */
export async function insertPassword(
  transaction: Kysely<Tables>,
  userId: string,
  hash: string,
): Promise<void> {
  await transaction
    .insertInto('account')
    .values({ accountId: userId, userId, providerId: 'credential', password: hash })
    .execute()
}
