import { type FrozenRegister, frozenRegisterSchema } from '@seloste/domain'
import cyclingClub from './cycling-club.json' with { type: 'json' }
import onlineShop from './online-shop.json' with { type: 'json' }

const kept = { 'online-shop': onlineShop, 'cycling-club': cyclingClub } as const

/** The invented registers whose notices are kept beside them, to be read by people. */
export const goldenNames = ['online-shop', 'cycling-club'] as const satisfies readonly (keyof typeof kept)[]

/** An invented register in its frozen form. */
export function goldenRegister(name: (typeof goldenNames)[number]): FrozenRegister {
  return frozenRegisterSchema.parse(kept[name])
}
