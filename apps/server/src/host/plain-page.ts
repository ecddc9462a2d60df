import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Language, languages } from '@seloste/domain'
import { chooseLanguage } from '../public/language-choice.ts'
import { safetyHeaders } from './safety.ts'

/** What a page without matter of its own says. */
export type PlainWords = Readonly<Record<Language, { title: string; text: string; link: string }>>

const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:36rem;margin:15vh auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.25}`
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

/** Answers with a page of a heading, a sentence and the way to the desk, in the language that the reader prefers. */
export function sendPlainPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  words: PlainWords,
): void {
  const language = chooseLanguage([...languages], request.headers['accept-language'])
  const { title, text, link } = words[language]
  const body = Buffer.from(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main><h1>${title}</h1><p>${text}</p><p><a href="/app">${link}</a></p></main>
</html>
`)
  response.writeHead(status, [
    'Content-Type',
    'text/html; charset=utf-8',
    'Content-Length',
    String(body.length),
    'Content-Language',
    language,
    'Cache-Control',
    'no-store',
    'Vary',
    'Accept-Language',
    ...safetyHeaders(policy, false),
  ])
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** There is nothing at an address. */
export const nothingHere: PlainWords = {
  fi: {
    title: 'Sivua ei löydy',
    text: 'Tässä osoitteessa ei ole mitään. Tarkista, että osoite on kirjoitettu oikein.',
    link: 'Siirry työpöydälle',
  },
  sv: {
    title: 'Sidan hittades inte',
    text: 'Det finns ingenting på den här adressen. Kontrollera att adressen är rätt skriven.',
    link: 'Gå till arbetsbordet',
  },
  en: {
    title: 'Page not found',
    text: 'There is nothing at this address. Check that it is written correctly.',
    link: 'Go to the desk',
  },
}

/** The desk's files are not there. */
export const deskMissing: PlainWords = {
  fi: {
    title: 'Työpöytää ei ole vielä koottu',
    text: 'Palvelin on käynnissä ja tiedot ovat tallessa, mutta käyttöliittymän tiedostot puuttuvat. Pyydä ylläpitoa suorittamaan npm run setup ja käynnistämään palvelin uudelleen.',
    link: 'Yritä uudelleen',
  },
  sv: {
    title: 'Arbetsbordet har inte byggts ännu',
    text: 'Servern är i gång och uppgifterna är i säkerhet, men gränssnittets filer saknas. Be administratören köra npm run setup och starta om servern.',
    link: 'Försök igen',
  },
  en: {
    title: 'The desk has not been built yet',
    text: 'The server runs and what is kept is safe, but the files of the interface are missing. Ask the operator to run npm run setup and to start the server again.',
    link: 'Try again',
  },
}
