import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Fix } from '../finding.ts'
import type { Matter } from '../matter.ts'
import type { NoticeSectionKind } from '../notice-text.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { consentsOf } from './consents-of.ts'

const withdrawal = phrases({
  fi: ['(peruut|perua)\\w* … suostumu', 'suostumu\\w+ … (peruut|perua)'],
  sv: ['(återkalla|återta)\\w* … samtyck', 'samtyck\\w+ … (återkalla|återta)'],
  en: ['(withdraw|revoke)\\w* … consent', 'consent\\w* … (withdraw|revoke)'],
})

const consent = phrases({ fi: ['suostum'], sv: ['samtyck'], en: ['consent'] })

const ofRights: ReadonlySet<NoticeSectionKind> = new Set([
  'rights',
  'access',
  'rectification',
  'erasure',
  'objection',
  'complaint',
])

/** A right to withdraw consent is told where no processing rests on consent. */
export const orphanWithdrawal: Rule = {
  id: 'BASIS-6-1-a-orphan',
  article: 'GDPR 6(1)(a), 7',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Suostumuksen peruuttaminen mainitaan, mutta mikään käsittely ei perustu suostumukseen.',
    sv: 'Återkallande av samtycke nämns men ingen behandling grundar sig på samtycke.',
    en: 'Withdrawal of consent is mentioned but no processing is based on consent.',
  },
  judge: (matter) => {
    const { notice, register } = matter
    if (notice === undefined) return 'notApplicable'
    const told = hitsOf(notice, withdrawal)
    if (told.length === 0) return 'notApplicable'
    if (restsOnConsent(matter)) return 'met'
    const detail = register.rights.details?.find(({ right }) => right === 'withdraw')
    return [
      {
        path: detail === undefined ? 'rights' : `rights/details/${detail.id}`,
        spans: told.map(({ span }) => span),
        ...(detail === undefined || matter.origin === 'read'
          ? {}
          : { fix: withoutDetail(register, detail.id) }),
      },
    ]
  },
}

/** Facts that rest on consent, or words outside the rights that speak of a consent and not of its withdrawal. */
function restsOnConsent({ register, notice }: Matter): boolean {
  if (consentsOf(register).length > 0) return true
  if (notice === undefined) return false
  const within = notice.sections
    .filter(({ kinds }) => !kinds.some((kind) => ofRights.has(kind)))
    .map(({ body }) => body)
  return hitsOf(notice, consent, within).some(
    ({ span }) => !says(notice, withdrawal, [sentenceAt(notice, span)]),
  )
}

function withoutDetail({ rights }: ResolvedRegister, id: string): Fix {
  const rest = rights.details?.filter((detail) => detail.id !== id) ?? []
  return {
    label: {
      fi: 'Poista maininta suostumuksen peruuttamisesta',
      sv: 'Ta bort uppgiften om återkallande av samtycke',
      en: 'Take away what is said of withdrawing consent',
    },
    changes: [{ path: 'rights/details', value: rest.length === 0 ? undefined : rest }],
  }
}
