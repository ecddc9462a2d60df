import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FrozenRegister } from '@seloste/domain'
import { seedRegister } from '@seloste/domain/testing'
import { describe, expect, it } from 'vitest'
import { readNotice } from './read-notice.ts'

// The notices of other organisations are no part of the project: where they do not lie beside it nothing is compared.
const folder = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))

/** What a notice states so plainly that two people would enter the same; words and groups are theirs to choose. */
function stated({ organisation, register }: FrozenRegister) {
  const { name, businessId, address, email, phone } = organisation
  const { contact, particulars, retention, transfers, manualMaterial, automatedDecisions, cookies } = register
  return {
    controller: { name, businessId, street: address?.street, postalCode: address?.postalCode, email, phone },
    contact: { name: contact?.name, email: contact?.email, phone: contact?.phone },
    name: register.name,
    bases: [
      ...new Set(
        [register, ...register.purposes].flatMap(({ legalBases }) => legalBases.map(({ code }) => code)),
      ),
    ].toSorted(),
    periods: retention
      .map(({ duration, bound, trigger }) => `${duration} ${bound} ${trigger?.term}`)
      .toSorted(),
    transfers: transfers.state,
    isConditional: transfers.state === 'stated' && transfers.items.some(({ condition }) => condition),
    manualMaterial,
    automatedDecisions: automatedDecisions.state,
    cookies: cookies.state,
    dates: { drawnUpOn: particulars.drawnUpOn, updatedOn: particulars.updatedOn },
  }
}

describe.runIf(existsSync(folder))('a notice and the facts that a person entered from it', () => {
  it.each(['000', '001', '003', '004'] as const)('agree: %s', (number) => {
    const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`))
    const [read] = readNotice(readFileSync(`${folder}${file}`, 'utf8')).registers
    const entered = seedRegister(number)
    if (read === undefined || entered === undefined) throw new Error('nothing to compare')
    expect(stated(read.frozen)).toEqual(stated(entered))
  })
})
