import type { Language } from '@seloste/domain'

const messages = {
  fi: (reference) =>
    `Palvelussa tapahtui virhe, jota emme odottaneet. Tallennetut tiedot ovat turvassa. Yritä uudelleen; jos virhe toistuu, kerro ylläpidolle tunniste ${reference}.`,
  sv: (reference) =>
    `Det uppstod ett oväntat fel i tjänsten. De sparade uppgifterna är i säkerhet. Försök igen; om felet upprepas, ge administratören koden ${reference}.`,
  en: (reference) =>
    `Something unexpected went wrong in the service. What has been saved is safe. Try again; if it happens again, give the operator the reference ${reference}.`,
} as const satisfies Record<Language, (reference: string) => string>

/** What is said of an error that nobody foresaw. */
export function internalMessage(reference: string, language: Language): string {
  return messages[language](reference)
}
