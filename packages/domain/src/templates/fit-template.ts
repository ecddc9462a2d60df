import type { Organisation } from '../organisation/organisation.ts'
import type { Register } from '../register/register.ts'

type Channel = NonNullable<Register['rights']['channels']>[number]

/**
 * A template's register as an organisation begins with it: requests are promised only in languages in which it
 * writes, and by ways on which it can be reached (GDPR Art. 12(2)).
 */
export function fitTemplate(register: Register, organisation: Organisation): Register {
  const { channels, languages, ...rights } = register.rights
  const { address, email, phone } = { ...organisation.contact, ...given(organisation) }
  const ways: Record<Channel, boolean> = {
    email: email !== undefined,
    phone: phone !== undefined,
    post: address !== undefined,
    inPerson: address !== undefined,
    form: true,
    service: true,
  }
  const kept = channels?.filter((channel) => ways[channel]) ?? []
  const spoken = languages?.filter((language) => organisation.languages.includes(language)) ?? []
  return {
    ...register,
    rights: {
      ...rights,
      ...(kept.length > 0 && { channels: kept }),
      ...(spoken.length > 0 && { languages: spoken }),
    },
  }
}

function given({ address, email, phone }: Organisation) {
  return {
    ...(address !== undefined && { address }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  }
}
