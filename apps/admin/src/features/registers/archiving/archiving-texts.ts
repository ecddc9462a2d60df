import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  title: (count: number) => (count === 1 ? 'Arkistoi rekisteri' : `Arkistoi ${count} rekisteriä`),
  published: (count: number) =>
    count === 1 ? 'Yhdellä on julkinen seloste' : `${count} rekisterillä on julkinen seloste`,
  archive: 'Arkistoi',
  archiveAndWithdraw: 'Arkistoi ja poista julkaisut',
  cancel: 'Peruuta',
  stop: 'Keskeytä',
  close: 'Sulje',
  done: (done: number, all: number) => `${done}/${all} rekisteriä käsitelty`,
  archivedNow: (count: number) =>
    count === 1 ? 'Rekisteri arkistoitiin.' : `${count} rekisteriä arkistoitiin.`,
  restoredNow: (count: number) =>
    count === 1 ? 'Rekisteri palautettiin arkistosta.' : `${count} rekisteriä palautettiin arkistosta.`,
  stayed: (count: number, all: number) => `${count}/${all} rekisteriä jäi ennalleen`,
  isArchived: 'Arkistoitiin.',
  isWithdrawn: 'Arkistoitiin, ja seloste poistettiin julkisesta osoitteestaan.',
  isRestored: 'Palautettiin arkistosta.',
  left: 'Keskeytettiin ennen tätä. Rekisteri on ennallaan.',
  changed: 'Joku muutti rekisteriä juuri. Luettelo on nyt ajan tasalla: yritä uudelleen.',
}

/** Texts about putting many registers aside and taking them back. */
export const archivingTexts = {
  fi,
  sv: {
    title: (count) => (count === 1 ? 'Arkivera registret' : `Arkivera ${count} register`),
    published: (count) =>
      count === 1 ? 'Ett har en offentlig beskrivning' : `${count} register har en offentlig beskrivning`,
    archive: 'Arkivera',
    archiveAndWithdraw: 'Arkivera och ta bort publiceringarna',
    cancel: 'Avbryt',
    stop: 'Stoppa',
    close: 'Stäng',
    done: (done, all) => `${done} av ${all} register behandlade`,
    archivedNow: (count) => (count === 1 ? 'Registret arkiverades.' : `${count} register arkiverades.`),
    restoredNow: (count) =>
      count === 1 ? 'Registret återställdes från arkivet.' : `${count} register återställdes från arkivet.`,
    stayed: (count, all) => `${count} av ${all} register blev oförändrade`,
    isArchived: 'Arkiverades.',
    isWithdrawn: 'Arkiverades, och beskrivningen togs bort från sin offentliga adress.',
    isRestored: 'Återställdes från arkivet.',
    left: 'Stoppades före det här. Registret är oförändrat.',
    changed: 'Någon ändrade registret just. Listan är nu aktuell: försök igen.',
  },
  en: {
    title: (count) => (count === 1 ? 'Archive the register' : `Archive ${count} registers`),
    published: (count) =>
      count === 1 ? 'One has a public notice' : `${count} of the registers have a public notice`,
    archive: 'Archive',
    archiveAndWithdraw: 'Archive and take off the publications',
    cancel: 'Cancel',
    stop: 'Stop',
    close: 'Close',
    done: (done, all) => `${done} of ${all} registers dealt with`,
    archivedNow: (count) =>
      count === 1 ? 'The register was archived.' : `${count} registers were archived.`,
    restoredNow: (count) =>
      count === 1
        ? 'The register was restored from the archive.'
        : `${count} registers were restored from the archive.`,
    stayed: (count, all) => `${count} of ${all} registers were left as they were`,
    isArchived: 'Archived.',
    isWithdrawn: 'Archived, and the notice taken off its public address.',
    isRestored: 'Restored from the archive.',
    left: 'Stopped before this one. The register is as it was.',
    changed: 'Somebody has just changed the register. The list is now up to date: try again.',
  },
} satisfies Catalogue<typeof fi>
