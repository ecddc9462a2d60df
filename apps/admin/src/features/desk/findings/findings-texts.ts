import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  inSection: 'Havainnot tässä osiossa',
  toField: 'Siirry kohtaan',
  toOrganisation: 'Avaa organisaation tiedot',
  toParty: 'Avaa osapuolen tiedot',
  done: (what: string) => `Tehty: ${what}.`,
  doneForAll: (what: string) =>
    `Tehty organisaation tietoihin: ${what}. Muutos näkyy sen kaikissa selosteissa.`,
  notDone:
    'Organisaation tietoja ei voitu muuttaa. Muu on ennallaan. Yritä uudelleen organisaation tiedoista.',
  next: 'Seuraava havainto',
  previous: 'Edellinen havainto',
  none: 'Ei havaintoja.',
  checked: (rules: number, date: string) =>
    `Tarkistettu ${rules} säännöllä, laki sellaisena kuin se on ${date}.`,
  judging: 'Tarkistetaan…',
  before: 'Lain vaatimukset',
  openErrors: (count: number) =>
    count === 1 ? 'Yksi lain vaatimus ei täyty' : `${count} lain vaatimusta ei täyty`,
  noErrors: 'Avoimia virheitä ei ole.',
  others: (count: number) =>
    count === 1
      ? 'Yksi muu havainto, joka ei estä julkaisua'
      : `${count} muuta havaintoa, jotka eivät estä julkaisua`,
  reason: 'Miksi julkaiset silti',
  reasonHelp:
    'Perustelu säilyy julkaisun tiedoissa ja lokissa. Esimerkiksi: ”Säilytysajat vahvistetaan johtoryhmässä 12.12., vanha seloste oli väärä.”',
  reasonShort: (least: number) => `Kirjoita perustelu, vähintään ${least} merkkiä.`,
  publishedDespite: (errors: number) =>
    errors === 1
      ? 'Julkaistiin, vaikka yksi virhe oli avoinna.'
      : `Julkaistiin, vaikka ${errors} virhettä oli avoinna.`,
}

/** Texts of what the law finds in a register. */
export const findingsTexts = {
  fi,
  sv: {
    inSection: 'Iakttagelser i det här avsnittet',
    toField: 'Gå till stället',
    toOrganisation: 'Öppna organisationens uppgifter',
    toParty: 'Öppna partens uppgifter',
    done: (what) => `Gjort: ${what}.`,
    doneForAll: (what) =>
      `Gjort i organisationens uppgifter: ${what}. Ändringen syns i alla dess beskrivningar.`,
    notDone:
      'Organisationens uppgifter kunde inte ändras. Allt annat är oförändrat. Försök igen under organisationens uppgifter.',
    next: 'Nästa iakttagelse',
    previous: 'Föregående iakttagelse',
    none: 'Inga iakttagelser.',
    checked: (rules, date) => `Granskat med ${rules} regler, enligt lagen den ${date}.`,
    judging: 'Granskas…',
    before: 'Lagens krav',
    openErrors: (count) =>
      count === 1 ? 'Ett krav i lagen uppfylls inte' : `${count} krav i lagen uppfylls inte`,
    noErrors: 'Inga fel är öppna.',
    others: (count) =>
      count === 1
        ? 'En annan iakttagelse som inte hindrar publiceringen'
        : `${count} andra iakttagelser som inte hindrar publiceringen`,
    reason: 'Varför du publicerar ändå',
    reasonHelp:
      'Motiveringen bevaras i publiceringens uppgifter och i loggen. Till exempel: ”Lagringstiderna fastställs i ledningsgruppen den 12.12, den gamla beskrivningen var felaktig.”',
    reasonShort: (least) => `Skriv en motivering på minst ${least} tecken.`,
    publishedDespite: (errors) => `Publicerades fast ${errors} fel var öppna.`,
  },
  en: {
    inSection: 'Findings in this section',
    toField: 'Go to the place',
    toOrganisation: 'Open the organisation’s details',
    toParty: 'Open the party’s details',
    done: (what) => `Done: ${what}.`,
    doneForAll: (what) =>
      `Done in the organisation’s details: ${what}. The change shows in all of its notices.`,
    notDone:
      'The organisation’s details could not be changed. All else is as it was. Try again in the organisation’s details.',
    next: 'Next finding',
    previous: 'Previous finding',
    none: 'No findings.',
    checked: (rules, date) => `Checked against ${rules} rules, with the law as it is on ${date}.`,
    judging: 'Checking…',
    before: 'What the law requires',
    openErrors: (count) =>
      count === 1 ? 'One requirement of the law is not met' : `${count} requirements of the law are not met`,
    noErrors: 'No errors are open.',
    others: (count) =>
      count === 1
        ? 'One other finding that does not stop the publication'
        : `${count} other findings that do not stop the publication`,
    reason: 'Why you publish all the same',
    reasonHelp:
      'The reason is kept with the publication and in the log. For example: “The management confirms the retention periods on 12 December; the old notice was wrong.”',
    reasonShort: (least) => `Write a reason of at least ${least} characters.`,
    publishedDespite: (errors) =>
      errors === 1 ? 'Published with one error open.' : `Published with ${errors} errors open.`,
  },
} satisfies Catalogue<typeof fi>
