import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from '@seloste/database'
import { Failure, type OrganisationStore, organisationSchema, parse, shortTextSchema } from '@seloste/domain'
import { hashPassword } from 'better-auth/crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { longestPassword, shortestPassword } from './authentication.ts'
import { insertPassword, insertPerson } from './create-account.ts'

const firstAccountSchema = z.strictObject({
  code: z.string().max(100),
  name: shortTextSchema.min(1),
  email: z.email().max(254),
  password: z.string().min(shortestPassword).max(longestPassword),
  /** What the person founds with it; can be done later on the desk. */
  organisation: organisationSchema.optional(),
})

/** The way in while nobody has an account: a code that only whoever started the server has seen. */
export interface FirstAccount {
  code: string
  /** Makes the account and its organisation. Throws a `Failure`: `forbidden` for a wrong code or a second account. */
  create(input: unknown): Promise<{ email: string; organisationId?: string }>
}

/** Whether anybody can sign in. */
export async function hasAccounts({ db }: Pick<Database, 'db'>): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Opens the way in for the first account. */
export function openFirstAccount(
  database: Pick<Database, 'db'>,
  organisations: Pick<OrganisationStore, 'create'>,
): FirstAccount {
  const code = randomBytes(18).toString('base64url')
  return {
    code,
    async create(input) {
      const given = parse(firstAccountSchema, input)
      if (!isSame(given.code, code)) throw new Failure('forbidden')
      const hash = await hashPassword(given.password)
      const id = await database.db.transaction().execute(async (transaction) => {
        await sql`LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE`.execute(transaction)
        if (await hasAccounts({ db: transaction })) throw new Failure('forbidden')
        const person = await insertPerson(transaction, given)
        await insertPassword(transaction, person, hash)
        return person
      })
      if (given.organisation === undefined) return { email: given.email }
      const kept = await organisations.create({ id, name: given.name }, given.organisation)
      return { email: given.email, organisationId: kept.id }
    },
  }
}

function isSame(given: string, code: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(code)]
  return a.length === b.length && timingSafeEqual(a, b)
}
