import type { Catalogue } from '../language/catalogue.ts'

const fi = {
  everywhere: 'Kaikkialla',
  inLists: 'Luetteloissa',
  inDesk: 'Rekisterin muokkauksessa',
  keyList: {
    commands: 'Hae ja tee',
    keys: 'Tämä näppäinluettelo',
    search: 'Siirry hakukenttään',
    down: 'Seuraava rivi',
    up: 'Edellinen rivi',
    open: 'Avaa rivi',
    select: 'Valitse rivi',
    save: 'Tallenna versio',
    undo: 'Kumoa',
    next: 'Seuraava osio',
    nextFinding: 'Seuraava havainto',
    previousFinding: 'Edellinen havainto',
  },
}

/** Texts of the map of keys. */
export const keysTexts = {
  fi,
  sv: {
    everywhere: 'Överallt',
    inLists: 'I förteckningar',
    inDesk: 'När ett register redigeras',
    keyList: {
      commands: 'Sök och gör',
      keys: 'Den här tangentlistan',
      search: 'Gå till sökfältet',
      down: 'Nästa rad',
      up: 'Föregående rad',
      open: 'Öppna raden',
      select: 'Välj raden',
      save: 'Spara en version',
      undo: 'Ångra',
      next: 'Nästa avsnitt',
      nextFinding: 'Nästa iakttagelse',
      previousFinding: 'Föregående iakttagelse',
    },
  },
  en: {
    everywhere: 'Everywhere',
    inLists: 'In lists',
    inDesk: 'When editing a register',
    keyList: {
      commands: 'Find and do',
      keys: 'This map of keys',
      search: 'Go to the search field',
      down: 'Next row',
      up: 'Previous row',
      open: 'Open the row',
      select: 'Select the row',
      save: 'Save a version',
      undo: 'Undo',
      next: 'Next section',
      nextFinding: 'Next finding',
      previousFinding: 'Previous finding',
    },
  },
} satisfies Catalogue<typeof fi>
