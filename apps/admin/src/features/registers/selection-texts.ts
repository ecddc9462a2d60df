import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  selected: (count: number) => (count === 1 ? '1 rekisteri valittu' : `${count} rekisteriä valittu`),
  selectedActions: 'Valittujen toiminnot',
  archiveThem: 'Arkistoi',
  restoreThem: 'Palauta arkistosta',
  takeAlong: 'Ota selosteet mukaan',
  deselect: 'Poista valinnat',
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
  },
  en: {
    selected: (count: number) => (count === 1 ? '1 register selected' : `${count} registers selected`),
    selectedActions: 'Actions for the selected',
    archiveThem: 'Archive',
    restoreThem: 'Restore from the archive',
    takeAlong: 'Take the notices along',
    deselect: 'Clear the selection',
  },
} satisfies Catalogue<typeof fi>
