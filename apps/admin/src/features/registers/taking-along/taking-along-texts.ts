import type { Catalogue } from '../../../language/catalogue.ts'

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

const fi = {
  title: 'Ota selosteet mukaan',
  which: 'Rekisterit',
  chosen: (count: number) => (count === 1 ? 'Valittu rekisteri' : `Valitut ${count} rekisteriä`),
  found: (count: string) => `Kaikki luettelon ${count} rekisteriä`,
  form: 'Muoto',
  forms: {
    bound: 'Yksi PDF, jossa on sisällysluettelo',
    pdf: 'PDF-tiedostot (ZIP)',
    docx: 'Word-tiedostot (ZIP)',
    html: 'Verkkosivut (ZIP)',
    md: 'Markdown-tiedostot (ZIP)',
  },
  language: 'Kieli',
  start: 'Tee tiedosto',
  cancel: 'Keskeytä',
  done: (done: number, all: number) => `${done}/${all} selostetta koottu.`,
  printing: (count: number) => `${count} selostetta painetaan yhdeksi tiedostoksi.`,
  steps: [
    () => 'Vaihe 1/3: sivut ladotaan.',
    (pages: number) => `Vaihe 2/3: ${pages} sivun saavutettavuus tarkistetaan.`,
    (pages: number) => `Vaihe 3/3: ${counted(pages, 'sivu', 'sivua')} kirjoitetaan tiedostoon.`,
  ] as readonly ((pages: number) => string)[],
  howLong: 'Sadassa selosteessa kestää noin kymmenen sekuntia.',
  cancelled: 'Keskeytettiin. Mitään ei tallennettu.',
  taken: (count: number) => (count === 1 ? 'Seloste on tiedostossa.' : `${count} selostetta on tiedostossa.`),
  tooMany: (most: number) => `Kerralla voi ottaa enintään ${most} selostetta. Rajaa luetteloa hakemalla.`,
  notMade: 'Tiedostoa ei voitu tehdä. Rekisterit ovat tallessa.',
  name: 'Tietosuojaselosteet',
  contents: 'Sisällys',
  saved: 'Selosteet tehdään viimeksi tallennetuista versioista.',
}

/** Texts about taking the notices of many registers along. */
export const takingAlongTexts = {
  fi,
  sv: {
    title: 'Ta med beskrivningarna',
    which: 'Register',
    chosen: (count: number) => (count === 1 ? 'Det valda registret' : `De ${count} valda registren`),
    found: (count: string) => `Alla ${count} register i listan`,
    form: 'Form',
    forms: {
      bound: 'En PDF med innehållsförteckning',
      pdf: 'PDF-filer (ZIP)',
      docx: 'Word-filer (ZIP)',
      html: 'Webbsidor (ZIP)',
      md: 'Markdown-filer (ZIP)',
    },
    language: 'Språk',
    start: 'Gör filen',
    cancel: 'Avbryt',
    done: (done: number, all: number) => `${done} av ${all} beskrivningar har samlats.`,
    printing: (count: number) => `${count} beskrivningar trycks till en fil.`,
    steps: [
      () => 'Steg 1 av 3: sidorna sätts.',
      (pages: number) => `Steg 2 av 3: tillgängligheten på ${counted(pages, 'sida', 'sidor')} kontrolleras.`,
      (pages: number) => `Steg 3 av 3: ${counted(pages, 'sida', 'sidor')} skrivs till filen.`,
    ],
    howLong: 'Hundra beskrivningar tar ungefär tio sekunder.',
    cancelled: 'Avbröts. Ingenting sparades.',
    taken: (count: number) =>
      count === 1 ? 'Beskrivningen finns i filen.' : `${count} beskrivningar finns i filen.`,
    tooMany: (most: number) =>
      `Högst ${most} beskrivningar kan tas med på en gång. Begränsa listan med sökningen.`,
    notMade: 'Filen kunde inte göras. Registren är i säkerhet.',
    name: 'Dataskyddsbeskrivningar',
    contents: 'Innehåll',
    saved: 'Beskrivningarna görs av de senast sparade versionerna.',
  },
  en: {
    title: 'Take the notices along',
    which: 'Registers',
    chosen: (count: number) => (count === 1 ? 'The selected register' : `The ${count} selected registers`),
    found: (count: string) => `All ${count} registers of the list`,
    form: 'Form',
    forms: {
      bound: 'One PDF with a table of contents',
      pdf: 'PDF files (ZIP)',
      docx: 'Word files (ZIP)',
      html: 'Web pages (ZIP)',
      md: 'Markdown files (ZIP)',
    },
    language: 'Language',
    start: 'Make the file',
    cancel: 'Cancel',
    done: (done: number, all: number) => `${done} of ${all} notices gathered.`,
    printing: (count: number) => `${count} notices are being printed into one file.`,
    steps: [
      () => 'Step 1 of 3: the pages are set.',
      (pages: number) => `Step 2 of 3: the accessibility of ${counted(pages, 'page', 'pages')} is checked.`,
      (pages: number) => `Step 3 of 3: ${counted(pages, 'page is', 'pages are')} written to the file.`,
    ],
    howLong: 'A hundred notices take about ten seconds.',
    cancelled: 'Cancelled. Nothing was saved.',
    taken: (count: number) =>
      count === 1 ? 'The notice is in the file.' : `${count} notices are in the file.`,
    tooMany: (most: number) =>
      `At most ${most} notices can be taken at a time. Narrow the list by searching.`,
    notMade: 'The file could not be made. The registers are safe.',
    name: 'Privacy notices',
    contents: 'Contents',
    saved: 'The notices are made of the versions that were saved last.',
  },
} satisfies Catalogue<typeof fi>
