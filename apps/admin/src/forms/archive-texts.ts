import type { Catalogue } from '../language/catalogue.ts'

const fi = {
  effects: (notices: number) => [
    notices === 1
      ? 'Rekisterin seloste on julkinen. Kun se poistetaan, osoitteessa ei enää näy selostetta, ja se poistuu organisaation luettelosta.'
      : `${notices} rekisterin seloste on julkinen. Kun ne poistetaan, osoitteissa ei enää näy selostetta, ja ne poistuvat organisaation luettelosta.`,
    'Ajastettu julkaisu perutaan, ja hyväksyttävänä oleva versio otetaan takaisin.',
    'Versiot ja tieto julkaisuista säilyvät. Rekisterin voi palauttaa arkistosta ja selosteen julkaista uudelleen.',
  ],
  withdraw: (notices: number) =>
    notices === 1
      ? 'Poista seloste julkisesta osoitteestaan'
      : `Poista ${notices} selostetta julkisista osoitteistaan`,
  staysPublic: (notices: number): string =>
    notices === 1
      ? 'Seloste näkyy julkisesti myös arkistoinnin jälkeen.'
      : 'Selosteet näkyvät julkisesti myös arkistoinnin jälkeen.',
  reason: 'Arkistoinnin syy',
  reasonHelp: 'Esimerkiksi: ”Toiminta päättyi 31.12.2025.” Syy jää lokiin.',
}

/** Texts of what is asked before registers are put aside. */
export const archiveTexts = {
  fi,
  sv: {
    effects: (notices) => [
      notices === 1
        ? 'Registrets beskrivning är offentlig. När den tas bort visas den inte längre på sin adress, och den försvinner ur organisationens förteckning.'
        : `${notices} registers beskrivningar är offentliga. När de tas bort visas de inte längre på sina adresser, och de försvinner ur organisationens förteckning.`,
      'En schemalagd publicering avbokas, och en version som väntar på godkännande tas tillbaka.',
      'Versionerna och uppgifterna om publiceringar finns kvar. Registret kan återställas ur arkivet och beskrivningen publiceras på nytt.',
    ],
    withdraw: (notices) =>
      notices === 1
        ? 'Ta bort beskrivningen från den offentliga adressen'
        : `Ta bort ${notices} beskrivningar från de offentliga adresserna`,
    staysPublic: (notices) =>
      notices === 1
        ? 'Beskrivningen visas offentligt också efter arkiveringen.'
        : 'Beskrivningarna visas offentligt också efter arkiveringen.',
    reason: 'Orsak till arkiveringen',
    reasonHelp: 'Till exempel: ”Verksamheten upphörde 31.12.2025.” Orsaken sparas i loggen.',
  },
  en: {
    effects: (notices) => [
      notices === 1
        ? 'The register has a public notice. Once it is taken off, its address no longer shows it and it leaves the organisation’s index.'
        : `${notices} of the registers have a public notice. Once these are taken off, their addresses no longer show them and they leave the organisation’s index.`,
      'A scheduled publication is cancelled, and a version that waits to be approved is taken back.',
      'The versions and the record of publications are kept. A register can be restored from the archive and its notice published again.',
    ],
    withdraw: (notices) =>
      notices === 1
        ? 'Take the notice off its public address'
        : `Take ${notices} notices off their public addresses`,
    staysPublic: (notices) =>
      notices === 1
        ? 'The notice stays public after the archiving.'
        : 'The notices stay public after the archiving.',
    reason: 'Reason for archiving',
    reasonHelp: 'For example: “The activity ended on 31 December 2025.” The reason is kept in the log.',
  },
} satisfies Catalogue<typeof fi>
