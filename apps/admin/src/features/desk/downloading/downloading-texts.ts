import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  download: 'Lataa',
  pdf: 'PDF',
  docx: 'Word',
  html: 'Verkkosivu (HTML)',
  md: 'Markdown',
  making: 'Tiedostoa tehdään…',
  notMade: 'Tiedostoa ei voitu tehdä. Rekisteri on tallessa, mitään ei ole kadonnut.',
}

/** Texts about taking the notice along as a file. */
export const downloadingTexts = {
  fi,
  sv: {
    download: 'Ladda ner',
    pdf: 'PDF',
    docx: 'Word',
    html: 'Webbsida (HTML)',
    md: 'Markdown',
    making: 'Filen görs…',
    notMade: 'Filen kunde inte göras. Registret är i säkerhet, ingenting har försvunnit.',
  },
  en: {
    download: 'Download',
    pdf: 'PDF',
    docx: 'Word',
    html: 'Web page (HTML)',
    md: 'Markdown',
    making: 'Making the file…',
    notMade: 'The file could not be made. The register is safe, nothing has been lost.',
  },
} satisfies Catalogue<typeof fi>
