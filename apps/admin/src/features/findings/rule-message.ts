import { currentLawPack, type Worded } from '@seloste/domain'

const messages = new Map(currentLawPack.rules.map(({ id, message }) => [id, message]))

/** What a rule says wherever it is not met, its blanks left open; undefined for a rule of an older law pack. */
export function ruleMessage(rule: string): Worded | undefined {
  const message = messages.get(rule)
  return message && { fi: open(message.fi), sv: open(message.sv), en: open(message.en) }
}

function open(text: string): string {
  return text.replace(/\{\w+\}[.]?/g, '…')
}
