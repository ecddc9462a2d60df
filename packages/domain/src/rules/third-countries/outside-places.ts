import { countryName } from '../../identifiers/country.ts'
import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank } from '../../text/localized-text.ts'
import { eeaCountries } from '../../vocabulary/eea-countries.ts'
import { once } from '../facts/once.ts'
import { recipientsOf, type StatedTransfer } from '../facts/stated-items.ts'
import type { Worded } from '../finding.ts'
import { wordedText } from '../worded.ts'

/** A place outside the EEA where data are handled: of a recipient, a system, or a service that sets cookies. */
export type OutsidePlace = { readonly country: string; readonly path: FactPath; readonly recipient?: string }

/** The places outside the EEA that a register names. Where somebody handles the data goes before where it is at home. */
export const outsidePlacesOf = once((register: ResolvedRegister): readonly OutsidePlace[] => {
  const { systems = [], cookies } = register
  const places = [
    ...recipientsOf(register).map(({ id, location, party }) => ({
      country: location ?? party?.country,
      path: `recipients/items/${id}/location`,
      recipient: id,
    })),
    ...systems.map(({ id, location, supplier }) => ({
      country: location ?? supplier?.country,
      path: `systems/${id}/location`,
    })),
    ...(cookies.state === 'stated' ? cookies.services : []).map(({ id, country, provider }) => ({
      country: country ?? provider?.country,
      path: `cookies/services/${id}/country`,
    })),
  ]
  return places.filter((place): place is OutsidePlace => isOutside(place.country))
})

/** Whether a country lies outside the EEA; `EEA` is the area as a whole. */
export function isOutside(country: string | undefined): boolean {
  return country !== undefined && country !== 'EEA' && !Object.hasOwn(eeaCountries, country)
}

/** Where a transfer goes, in words: the country, else the importer or the organisation; undefined when neither is told. */
export function destinationOf({
  country,
  importer,
}: Pick<StatedTransfer, 'country' | 'importer'>): Worded | undefined {
  if (country === undefined) return isBlank(importer) ? undefined : wordedText(importer)
  return {
    fi: countryName(country, 'fi') ?? country,
    sv: countryName(country, 'sv') ?? country,
    en: countryName(country, 'en') ?? country,
  }
}
