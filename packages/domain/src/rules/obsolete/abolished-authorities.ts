import { unlessSaid } from '../phrases/found.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { dataProtectionActInForce } from '../validity.ts'

// The European Data Protection Board is another body, and it is there.
const board = phrases({
  fi: ['tietosuojalautakun'],
  sv: ['datasekretessnämnd'],
  en: ['(?<!european )data protection board'],
})

// Traficom bears the old name in its own: “Liikenne- ja viestintävirasto”.
/** The Finnish Communications Regulatory Authority by its old name. */
export const communicationsAuthority = phrases({
  fi: ['(?<!liikenne- ja )viestintävirasto'],
  sv: ['(?<!transport- och )kommunikationsverket'],
  en: ['communications regulatory authority'],
})

/** The Data Protection Board is no more. */
export const dataProtectionBoard: Rule = {
  id: 'OBS-LAUTAKUNTA',
  article: 'TSL 37 § (repealed 389/1994)',
  severity: 'warning',
  scopes: ['notice', 'report'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Tietosuojalautakunta lakkautettiin 1.1.2019.',
    sv: 'Datasekretessnämnden avskaffades den 1 januari 2019.',
    en: 'The Data Protection Board was abolished on 1 January 2019.',
  },
  judge: unlessSaid(board, 'complaint'),
}

/** The Communications Regulatory Authority became part of Traficom. */
export const communicationsRegulatoryAuthority: Rule = {
  id: 'OBS-VIESTINTAVIRASTO',
  article: 'good practice',
  severity: 'warning',
  scopes: ['notice', 'report'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Viestintäviraston tehtävät kuuluvat Traficomille.',
    sv: 'Kommunikationsverkets uppgifter sköts av Traficom.',
    en: 'The Communications Regulatory Authority is now Traficom.',
  },
  judge: unlessSaid(communicationsAuthority, 'cookies'),
}
