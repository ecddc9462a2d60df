import { electronicFormatIBAN, isValidIBAN } from 'ibantools'

/** True when the text is an IBAN with the right check digits, spaces allowed (ISO 13616). */
export function isIban(text: string): boolean {
  const electronic = electronicFormatIBAN(text)
  return electronic !== null && isValidIBAN(electronic)
}
