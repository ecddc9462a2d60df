import type { Catalogue } from './catalogue.ts'

const fi = {
  close: 'Sulje',
  undo: 'Kumoa',
  loading: 'Haetaan…',
  notifications: 'Ilmoitukset',
  optional: 'valinnainen',
  nothingFound: 'Ei tuloksia',
  choose: 'Valitse',
  cancel: 'Peruuta',
  clear: 'Tyhjennä',
}

/** Texts of the components themselves. */
export const componentTexts = {
  fi,
  sv: {
    close: 'Stäng',
    undo: 'Ångra',
    loading: 'Hämtar…',
    notifications: 'Meddelanden',
    optional: 'valfritt',
    nothingFound: 'Inga träffar',
    choose: 'Välj',
    cancel: 'Avbryt',
    clear: 'Töm',
  },
  en: {
    close: 'Close',
    undo: 'Undo',
    loading: 'Loading…',
    notifications: 'Notifications',
    optional: 'optional',
    nothingFound: 'No matches',
    choose: 'Choose',
    cancel: 'Cancel',
    clear: 'Clear',
  },
} satisfies Catalogue<typeof fi>
