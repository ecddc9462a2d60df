import type { Catalogue } from '../language/catalogue.ts'

const fi = {
  commandsHint: 'Rekisteri, sivu tai toiminto',
  commandsNone: 'Ei tuloksia. Kokeile toista sanaa.',
  onThisPage: 'Tällä sivulla',
  go: 'Siirry',
  do: 'Tee',
  found: 'Rekisterit',
  newRegister: 'Uusi rekisteri',
  bringIn: 'Tuo vanha seloste',
  newParty: 'Uusi osapuoli',
  switchTo: (organisation: string) => `Vaihda organisaatioon ${organisation}`,
  speak: (language: string) => `Kieli: ${language}`,
  look: (theme: string) => `Ulkoasu: ${theme}`,
}

/** Texts of the command menu. */
export const commandTexts = {
  fi,
  sv: {
    commandsHint: 'Register, sida eller åtgärd',
    commandsNone: 'Inga träffar. Pröva ett annat ord.',
    onThisPage: 'På den här sidan',
    go: 'Gå till',
    do: 'Gör',
    found: 'Register',
    newRegister: 'Nytt register',
    bringIn: 'Hämta in en gammal beskrivning',
    newParty: 'Ny part',
    switchTo: (organisation: string) => `Byt till organisationen ${organisation}`,
    speak: (language: string) => `Språk: ${language}`,
    look: (theme: string) => `Utseende: ${theme}`,
  },
  en: {
    commandsHint: 'A register, a page or an action',
    commandsNone: 'Nothing found. Try another word.',
    onThisPage: 'On this page',
    go: 'Go to',
    do: 'Do',
    found: 'Registers',
    newRegister: 'New register',
    bringIn: 'Bring in an old notice',
    newParty: 'New party',
    switchTo: (organisation: string) => `Switch to ${organisation}`,
    speak: (language: string) => `Language: ${language}`,
    look: (theme: string) => `Appearance: ${theme}`,
  },
} satisfies Catalogue<typeof fi>
