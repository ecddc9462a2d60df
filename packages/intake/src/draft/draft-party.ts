import { type FactPath, type Language, type Party, partySchema } from '@seloste/domain'
import type { PartyReading } from '../interpret/controller.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

const { businessId, email, phone } = partySchema.shape

/** A party as far as a text names it; what no schema accepts (a malformed id) stays in the leftovers. */
export function draftParty(
  reading: PartyReading,
  path: FactPath,
  language: Language,
  tie: TieFact,
): Party | undefined {
  const party: Party = {}
  if (reading.name !== undefined) {
    party.name = wordsIn(language, reading.name)
    tie(`${path}/name`, [reading.name])
  }
  if (reading.title !== undefined) {
    party.title = wordsIn(language, reading.title)
    tie(`${path}/title`, [reading.title])
  }
  const id = reading.businessId?.text.replace(/\s/g, '').replace('–', '-')
  if (id !== undefined && businessId.safeParse(id).success) {
    party.businessId = id
    tie(`${path}/businessId`, [reading.businessId])
  }
  if (reading.email !== undefined && email.safeParse(reading.email.value).success) {
    party.email = reading.email.value
    tie(`${path}/email`, [reading.email.phrase])
  }
  const number = reading.phone?.text.replace(/\s*–\s*/g, '-').replace(/\s+/g, ' ')
  if (number !== undefined && phone.safeParse(number).success) {
    party.phone = number
    tie(`${path}/phone`, [reading.phone])
  }
  if (reading.address !== undefined) {
    const { street, postalCode, city } = reading.address
    party.address = {
      street: wordsIn(language, street),
      postalCode: postalCode.text,
      city: wordsIn(language, city),
    }
    tie(`${path}/address`, [street, postalCode, city])
  }
  if (Object.keys(party).length === 0) return undefined
  if (reading.name !== undefined && reading.title !== undefined) party.kind = 'person'
  return party
}
