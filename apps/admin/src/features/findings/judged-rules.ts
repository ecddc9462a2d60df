import { currentLawPack } from '@seloste/domain'

/** How many rules there are about a register and its notice; others are about events and about a year's report. */
export const judgedRules = currentLawPack.rules.filter(
  ({ scopes }) => scopes.includes('register') || scopes.includes('notice'),
).length
