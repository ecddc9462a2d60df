import { hasRight, hasUnknownBasis } from '../facts/rights.ts'
import type { Fix } from '../finding.ts'
import type { Matter } from '../matter.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { listed, wordedPhrase } from '../worded.ts'
import type { ToldRight } from './right-words.ts'
import { placesOf } from './stated-rights.ts'

/** Rights that depend on the basis; withdrawal and erasure are judged by rules of their own. */
const dependent = ['portability', 'objection', 'objection-marketing'] as const satisfies readonly ToldRight[]

/** No right is promised that none of the bases gives. */
export const overstatedRights: Rule = {
  id: 'NOTICE-13-2-b-overstated',
  article: 'WP260; section B matrix',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selosteessa luvataan oikeus, jota tällä oikeusperusteella ei ole: {rights}.',
    sv: 'En rättighet utlovas som inte gäller vid denna rättsliga grund: {rights}.',
    en: 'A right is promised that does not apply on this legal basis: {rights}.',
  },
  judge: (matter) => {
    const { register, notice } = matter
    if (register.role !== 'controller' || hasUnknownBasis(matter)) return 'notApplicable'
    const excluded = dependent.filter((right) => !hasRight(register, right))
    const details = (register.rights.details ?? []).filter(({ right }) =>
      excluded.some((one) => one === right),
    )
    const places =
      notice === undefined
        ? []
        : excluded.flatMap((right) => placesOf(notice, right).map((hit) => ({ right, hit })))
    const promised = dependent.filter(
      (right) =>
        details.some((detail) => detail.right === right) || places.some((place) => place.right === right),
    )
    const [detail] = details
    return metWhen(promised.length === 0, {
      path: detail === undefined ? 'rights' : `rights/details/${detail.id}`,
      values: { rights: listed(promised.map((term) => wordedPhrase('right', { term }))) },
      ...(places.length === 0 ? {} : { spans: places.map(({ hit }) => hit.span) }),
      ...(details.length === 0
        ? {}
        : {
            fix: withoutDetails(
              matter,
              details.map(({ id }) => id),
            ),
          }),
    })
  },
}

function withoutDetails({ register }: Matter, ids: readonly string[]): Fix {
  const kept = register.rights.details?.filter(({ id }) => !ids.includes(id))
  return {
    label: { fi: 'Poista lupaus', sv: 'Ta bort utfästelsen', en: 'Take the promise away' },
    changes: [{ path: 'rights/details', value: kept }],
  }
}
