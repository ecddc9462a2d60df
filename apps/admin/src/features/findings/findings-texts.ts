import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  title: 'Havainnot',
  byRule: 'Säännöt, jotka eivät täyty',
  severity: 'Vakavuus',
  every: 'Kaikki',
  article: 'Säännös',
  onlyIn: (register: string) => `Vain: ${register}`,
  clear: 'Poista suodattimet',
  more: 'Näytä lisää',
  inRegisters: (count: string, number: number) => (number === 1 ? '1 rekisterissä' : `${count} rekisterissä`),
  inOrder: (clean: string, all: string, _number: number) => `Rekistereistä kunnossa ${clean}/${all}`,
  askedLaw: (rules: string, date: string) => `${rules} sääntöä, laki sellaisena kuin se on ${date}`,
  waiting: (count: string, number: number) =>
    number === 1 ? 'Tarkistetaan vielä yhtä rekisteriä' : `Tarkistetaan vielä ${count} rekisteriä`,
  nothingToMend: 'Ei korjattavaa',
  whatWasChecked: (registers: string, rules: string, date: string) =>
    `Rekistereitä tarkistettiin ${registers}, sääntöjä ${rules}. Laki on sellaisena kuin se on ${date}. Kun laki tai rekisteri muuttuu, tarkistus tehdään uudelleen.`,
  noneHere: 'Näillä suodattimilla ei ole havaintoja',
  noneHereAdvice: 'Poista suodattimia nähdäksesi muut havainnot.',
  noRegisters: 'Täällä näkyy, mitä rekistereissä on korjattava',
  noRegistersAdvice:
    'Jokainen tallennettu rekisteri tarkistetaan lain vaatimuksia vasten. Aloita luomalla ensimmäinen rekisteri.',
  begin: 'Uusi rekisteri',
}

/** Texts of the page of findings. */
export const findingsTexts = {
  fi,
  sv: {
    title: 'Iakttagelser',
    byRule: 'Regler som inte uppfylls',
    severity: 'Allvarsgrad',
    every: 'Alla',
    article: 'Bestämmelse',
    onlyIn: (register) => `Endast: ${register}`,
    clear: 'Ta bort filtren',
    more: 'Visa fler',
    inRegisters: (count) => `i ${count} register`,
    inOrder: (clean, all) => `${clean} av ${all} register är i ordning`,
    askedLaw: (rules, date) => `${rules} regler, enligt lagen den ${date}`,
    waiting: (count) => `${count} register granskas ännu`,
    nothingToMend: 'Inget att rätta',
    whatWasChecked: (registers, rules, date) =>
      `${registers} register granskades med ${rules} regler, enligt lagen den ${date}. När lagen eller ett register ändras granskas det på nytt.`,
    noneHere: 'Det finns inga iakttagelser med de här filtren',
    noneHereAdvice: 'Ta bort filter för att se andra iakttagelser.',
    noRegisters: 'Här syns vad som ska rättas i registren',
    noRegistersAdvice:
      'Varje sparat register granskas mot lagens krav. Börja med att skapa det första registret.',
    begin: 'Nytt register',
  },
  en: {
    title: 'Findings',
    byRule: 'Rules that are not met',
    severity: 'Severity',
    every: 'All',
    article: 'Provision',
    onlyIn: (register) => `Only: ${register}`,
    clear: 'Remove the filters',
    more: 'Show more',
    inRegisters: (count, number) => (number === 1 ? 'in 1 register' : `in ${count} registers`),
    inOrder: (clean, all, number) =>
      number === 1 ? `${clean} of 1 register is in order` : `${clean} of ${all} registers are in order`,
    askedLaw: (rules, date) => `${rules} rules, with the law as it is on ${date}`,
    waiting: (count, number) =>
      number === 1 ? 'One register is still being checked' : `${count} registers are still being checked`,
    nothingToMend: 'Nothing to mend',
    whatWasChecked: (registers, rules, date) =>
      `Registers checked: ${registers}, against ${rules} rules, with the law as it is on ${date}. When the law or a register changes, it is checked again.`,
    noneHere: 'There are no findings with these filters',
    noneHereAdvice: 'Remove filters to see other findings.',
    noRegisters: 'This page shows what has to be mended in the registers',
    noRegistersAdvice:
      'Every register that is saved is checked against what the law requires. Begin by making the first register.',
    begin: 'New register',
  },
} satisfies Catalogue<typeof fi>
