import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  isArchived: 'Tämä rekisteri on arkistossa',
  archivedHelp:
    'Sen versiot säilyvät, mutta uutta versiota ei voi tallentaa eikä julkaista. Julkaistu seloste näkyy, kunnes poistat sen.',
  discarded: (version: number) => `Luonnos hylättiin. Pöydällä on versio ${version}.`,
  nothingToDiscard: 'Luonnosta ei ole: pöydällä on viimeksi tallennettu versio.',
  published: (when: string) => `julkaistu ${when}`,
  latest: 'uusin',
  differs: 'Erot',
  notice: 'Seloste',
  views: 'Mitä versiosta näytetään',
  first: 'Tästä rekisterin historia alkaa.',
  archiveAndWithdraw: 'Arkistoi ja poista julkaisu',
  compareWith: 'Mihin verrataan',
  fromTo: {
    title: (older: string, newer: string) => `Muutokset: ${older} → ${newer}`,
    same: 'Versiot kertovat samat tiedot.',
  },
}

/** Texts of the history of a register and of putting it aside. */
export const versionsTexts = {
  fi,
  sv: {
    isArchived: 'Det här registret finns i arkivet',
    archivedHelp:
      'Dess versioner finns kvar, men nya versioner kan inte sparas eller publiceras. En publicerad beskrivning visas tills du tar bort den.',
    discarded: (version) => `Utkastet förkastades. På bordet ligger version ${version}.`,
    nothingToDiscard: 'Det finns inget utkast: på bordet ligger den senast sparade versionen.',
    published: (when) => `publicerad ${when}`,
    latest: 'senaste',
    differs: 'Skillnader',
    notice: 'Beskrivning',
    views: 'Vad som visas av versionen',
    first: 'Här börjar registrets historia.',
    archiveAndWithdraw: 'Arkivera och ta bort publiceringen',
    compareWith: 'Jämför med',
    fromTo: {
      title: (older, newer) => `Ändringar: ${older} → ${newer}`,
      same: 'Versionerna säger detsamma.',
    },
  },
  en: {
    isArchived: 'This register is in the archive',
    archivedHelp:
      'Its versions are kept, but no new version can be saved or published. A published notice is shown until you take it off.',
    discarded: (version) => `The draft was discarded. The desk shows version ${version}.`,
    nothingToDiscard: 'There is no draft: the desk shows the last saved version.',
    published: (when) => `published ${when}`,
    latest: 'latest',
    differs: 'Differences',
    notice: 'Notice',
    views: 'What is shown of the version',
    first: 'The history of the register begins here.',
    archiveAndWithdraw: 'Archive and take off the publication',
    compareWith: 'Compare with',
    fromTo: {
      title: (older, newer) => `Changes: ${older} → ${newer}`,
      same: 'The versions say the same.',
    },
  },
} satisfies Catalogue<typeof fi>
