import { type AskedLaw, currentLawPack } from '@seloste/domain'
import { dayOf } from '../day.ts'

/** The law that is asked at an instant: the newest pack, and the day in Finland. */
export function askedLaw(now: Date): AskedLaw {
  return { lawPack: currentLawPack.version, date: dayOf(now) }
}
