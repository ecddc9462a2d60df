import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  selected: (count: number) => (count === 1 ? '1 rekisteri valittu' : `${count} rekisteriä valittu`),
  selectedActions: 'Valittujen toiminnot',
  archiveThem: 'Arkistoi',
  restoreThem: 'Palauta arkistosta',
  takeAlong: 'Ota selosteet mukaan',
  deselect: 'Poista valinnat',
  archivedNow: (count: number) =>
    count === 1 ? 'Rekisteri arkistoitiin.' : `${count} rekisteriä arkistoitiin.`,
  restoredNow: (count: number) =>
    count === 1 ? 'Rekisteri palautettiin arkistosta.' : `${count} rekisteriä palautettiin arkistosta.`,
  skipped: (count: number) =>
    count === 1
      ? 'Yksi jäi ennalleen: joku muutti sitä juuri. Luettelo on nyt ajan tasalla, yritä sen kohdalla uudelleen.'
      : `${count} jäi ennalleen: niitä muutettiin juuri. Luettelo on nyt ajan tasalla, yritä niiden kohdalla uudelleen.`,
}

/** Texts of what is done to selected registers. */
export const selectionTexts = {
  fi,
  sv: {
    selected: (count: number) => (count === 1 ? '1 register valt' : `${count} register valda`),
    selectedActions: 'Åtgärder för de valda',
    archiveThem: 'Arkivera',
    restoreThem: 'Återställ från arkivet',
    takeAlong: 'Ta med beskrivningarna',
    deselect: 'Ta bort valen',
    archivedNow: (count: number) =>
      count === 1 ? 'Registret arkiverades.' : `${count} register arkiverades.`,
    restoredNow: (count: number) =>
      count === 1 ? 'Registret återställdes från arkivet.' : `${count} register återställdes från arkivet.`,
    skipped: (count: number) =>
      count === 1
        ? 'Ett blev oförändrat: någon ändrade det just. Listan är nu aktuell, försök igen med det.'
        : `${count} blev oförändrade: de ändrades just. Listan är nu aktuell, försök igen med dem.`,
  },
  en: {
    selected: (count: number) => (count === 1 ? '1 register selected' : `${count} registers selected`),
    selectedActions: 'Actions for the selected',
    archiveThem: 'Archive',
    restoreThem: 'Restore from the archive',
    takeAlong: 'Take the notices along',
    deselect: 'Clear the selection',
    archivedNow: (count: number) =>
      count === 1 ? 'The register was archived.' : `${count} registers were archived.`,
    restoredNow: (count: number) =>
      count === 1
        ? 'The register was restored from the archive.'
        : `${count} registers were restored from the archive.`,
    skipped: (count: number) =>
      count === 1
        ? 'One was left as it was: somebody has just changed it. The list is now up to date; try again with it.'
        : `${count} were left as they were: they have just been changed. The list is now up to date; try again with them.`,
  },
} satisfies Catalogue<typeof fi>
