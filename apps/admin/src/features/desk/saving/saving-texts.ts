import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  unchanged: (version: number) => `Ei tallennettavaa: versio ${version} on ajan tasalla.`,
  archived:
    'Rekisteri on arkistossa, eikä siihen voi tallentaa uutta versiota. Palauta se ensin arkistosta ja tallenna sitten.',
  putBack:
    'Pöydällä ovat muutokset, jotka olivat tallessa vain tässä selaimessa. Ne tallennetaan nyt luonnokseksi.',
}

/** Texts about keeping what is written. */
export const savingTexts = {
  fi,
  sv: {
    unchanged: (version) => `Det finns inget att spara: version ${version} är aktuell.`,
    archived:
      'Registret finns i arkivet och kan inte få nya versioner. Återställ det först från arkivet och spara sedan.',
    putBack: 'På bordet ligger ändringar som bara fanns i den här webbläsaren. De sparas nu som utkast.',
  },
  en: {
    unchanged: (version) => `There is nothing to save: version ${version} is up to date.`,
    archived:
      'The register is in the archive and takes no new versions. Restore it from the archive first, then save.',
    putBack: 'The desk shows changes that only this browser had kept. They are now being saved as a draft.',
  },
} satisfies Catalogue<typeof fi>
