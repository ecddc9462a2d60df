import type { Catalogue } from './catalogue.ts'

const fi = {
  lost: 'Palvelimeen ei saada yhteyttä.',
  lostAdvice: 'Tallennetut tiedot ovat turvassa. Tarkista verkkoyhteys ja yritä uudelleen.',
  failed: 'Pyyntö ei onnistunut.',
  retry: 'Yritä uudelleen',
  banner: 'Ei yhteyttä palvelimeen. Tallennettu on turvassa; tämän sivun muutokset odottavat yhteyttä.',
}

/** Texts about reaching the server. */
export const connectionTexts = {
  fi,
  sv: {
    lost: 'Det går inte att nå servern.',
    lostAdvice: 'Det som är sparat är i säkerhet. Kontrollera nätförbindelsen och försök igen.',
    failed: 'Begäran lyckades inte.',
    retry: 'Försök igen',
    banner:
      'Ingen förbindelse till servern. Det sparade är i säkerhet; ändringarna på sidan väntar på förbindelse.',
  },
  en: {
    lost: 'The server cannot be reached.',
    lostAdvice: 'What has been saved is safe. Check your network connection and try again.',
    failed: 'The request did not succeed.',
    retry: 'Try again',
    banner:
      'No connection to the server. What was saved is safe; changes on this page wait for the connection.',
  },
} satisfies Catalogue<typeof fi>
