import type { registerSorts, registerStates } from '../keeping/register-store.ts'
import type { manualMaterialStates } from '../register/measure.ts'
import type { LayoutCode } from '../register/particulars.ts'
import type { registerRoles } from '../register/register-shape.ts'
import type { Language } from '../text/language.ts'
import type { TranslationState } from '../text/localized-text.ts'
import type { StatedState } from '../text/stated.ts'
import type { Term } from '../vocabulary/term.ts'

/** What the organisation is in the processing, in words. */
export const registerRoleLabels = {
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  processor: { fi: 'Henkilötietojen käsittelijä', sv: 'Personuppgiftsbiträde', en: 'Processor' },
} as const satisfies Record<(typeof registerRoles)[number], Term>

/** State of a register's notice, in words. */
export const registerStateLabels = {
  unpublished: { fi: 'Julkaisematta', sv: 'Inte publicerad', en: 'Not published' },
  published: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
  changed: {
    fi: 'Muuttunut julkaisun jälkeen',
    sv: 'Ändrad efter publiceringen',
    en: 'Changed since publication',
  },
} as const satisfies Record<(typeof registerStates)[number], Term>

/** Orders of the register list, in words. */
export const registerSortLabels = {
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  updated: { fi: 'Viimeksi muutettu', sv: 'Senast ändrad', en: 'Last changed' },
  reviewDue: { fi: 'Seuraava tarkistus', sv: 'Nästa översyn', en: 'Next review' },
} as const satisfies Record<(typeof registerSorts)[number], Term>

/** Layouts of a notice, in words. */
export const layoutLabels = {
  modern: { fi: 'Nykyaikainen', sv: 'Modernt', en: 'Modern' },
  'ten-sections': { fi: 'Kymmenen kohtaa', sv: 'Tio punkter', en: 'Ten sections' },
  combined: {
    fi: 'Yhdistetty seloste ja informointi',
    sv: 'Kombinerad beskrivning och information',
    en: 'Combined description and information',
  },
  'twelve-sections': { fi: 'Kaksitoista kohtaa', sv: 'Tolv punkter', en: 'Twelve sections' },
  'two-column': { fi: 'Kaksipalstainen taulukko', sv: 'Tabell med två kolumner', en: 'Two-column table' },
} as const satisfies Record<LayoutCode, Term>

/** The states of a three-valued fact, in words. */
export const statedStateLabels = {
  notStated: { fi: 'Ei ilmoitettu', sv: 'Inte angivet', en: 'Not stated' },
  none: { fi: 'Ei ole', sv: 'Finns inte', en: 'None' },
  stated: { fi: 'Ilmoitettu', sv: 'Angivet', en: 'Stated' },
} as const satisfies Record<StatedState, Term>

/** Whether data are kept on paper, in words. */
export const manualMaterialLabels = {
  notStated: { fi: 'Ei ilmoitettu', sv: 'Inte angivet', en: 'Not stated' },
  none: { fi: 'Ei manuaalista aineistoa', sv: 'Inget manuellt material', en: 'No manual material' },
  kept: {
    fi: 'Manuaalista aineistoa säilytetään',
    sv: 'Manuellt material förvaras',
    en: 'Manual material is kept',
  },
} as const satisfies Record<(typeof manualMaterialStates)[number], Term>

/** How a text stands in a language, in words. */
export const translationStateLabels = {
  absent: { fi: 'Ei tekstiä', sv: 'Ingen text', en: 'No text' },
  written: { fi: 'Kirjoitettu', sv: 'Skriven', en: 'Written' },
  missing: { fi: 'Käännös puuttuu', sv: 'Översättning saknas', en: 'Translation missing' },
  stale: { fi: 'Käännös on vanhentunut', sv: 'Översättningen är föråldrad', en: 'Translation out of date' },
} as const satisfies Record<TranslationState, Term>

/** The languages by their names in each language. */
export const languageLabels = {
  fi: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
  sv: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
  en: { fi: 'Englanti', sv: 'Engelska', en: 'English' },
} as const satisfies Record<Language, Term>
