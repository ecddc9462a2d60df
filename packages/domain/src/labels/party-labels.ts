import type { MemberRole } from '../keeping/organisation-store.ts'
import type { PartyKind } from '../party/party.ts'
import type { Term } from '../vocabulary/term.ts'

/** What a party is, in words. */
export const partyKindLabels = {
  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  soleTrader: { fi: 'Yksityinen elinkeinonharjoittaja', sv: 'Enskild näringsidkare', en: 'Sole trader' },
  association: { fi: 'Yhdistys', sv: 'Förening', en: 'Association' },
  foundation: { fi: 'Säätiö', sv: 'Stiftelse', en: 'Foundation' },
  authority: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
} as const satisfies Record<PartyKind, Term>

/** The roles of an organisation's members, in words. */
export const memberRoleLabels = {
  owner: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' },
} as const satisfies Record<MemberRole, Term>
