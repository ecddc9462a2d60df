import { currentLawPack, type Finding, type KeptFinding } from '@seloste/domain'

const ownMessages = new Map(currentLawPack.rules.map(({ id, message }) => [id, message]))

/** A finding as it is kept: without its fix, which follows from the register, and without a message that the rule has. */
export function keptFinding({ rule, article, severity, path, message }: Finding): KeptFinding {
  return { rule, article, severity, path, ...(message !== ownMessages.get(rule) && { message }) }
}
