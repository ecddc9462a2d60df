import type { Catalogue } from '../../../../language/catalogue.ts'

const fi = {
  title: 'Organisaation tiedot tekstissä',
  note: 'Valitut tiedot tallennetaan organisaatiolle samalla, kun rekisteri luodaan, ja ne näkyvät sen kaikissa selosteissa. Valitsematta jätetyt eivät muuta organisaatiota.',
  now: 'Organisaatiolla nyt',
  filled: 'Täydennetään tekstistä',
  replaced: 'Korvataan tekstin tiedolla',
  nothing: 'Ei tietoa',
  changed:
    'Organisaatiota muutettiin juuri. Tiedot ovat nyt ajan tasalla: tarkista valinnat ja yritä uudelleen.',
}

/** Texts of what a notice tells of the organisation. */
export const organisationOfferTexts = {
  fi,
  sv: {
    title: 'Organisationens uppgifter i texten',
    note: 'De valda uppgifterna sparas för organisationen när registret skapas, och de syns i alla dess beskrivningar. De som inte väljs ändrar inte organisationen.',
    now: 'Organisationen har nu',
    filled: 'Kompletteras ur texten',
    replaced: 'Ersätts med textens uppgift',
    nothing: 'Ingen uppgift',
    changed: 'Organisationen ändrades just. Uppgifterna är nu aktuella: kontrollera valen och försök igen.',
  },
  en: {
    title: 'Facts of the organisation in the text',
    note: 'What you select is saved for the organisation when the register is created, and shows in all of its notices. What you leave out does not change the organisation.',
    now: 'The organisation has now',
    filled: 'Completed from the text',
    replaced: 'Replaced by what the text says',
    nothing: 'Nothing',
    changed:
      'The organisation has just been changed. The facts are now up to date: check your choices and try again.',
  },
} satisfies Catalogue<typeof fi>
