import { FinnishSSN } from 'finnish-ssn'

/** True when the text is a Finnish personal identity code (henkilötunnus) with the right control character. */
export function isPersonalIdentityCode(text: string): boolean {
  return FinnishSSN.validate(text)
}
