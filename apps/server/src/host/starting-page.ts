import { type PlainWords, sendPlainPage } from './plain-page.ts'
import type { Answerer } from './web-server.ts'

const starting: PlainWords = {
  fi: {
    title: 'Palvelin käynnistyy',
    text: 'Palvelu on hetken kuluttua valmis. Lataa sivu silloin uudelleen.',
    link: 'Yritä uudelleen',
  },
  sv: {
    title: 'Servern startar',
    text: 'Tjänsten är klar om en stund. Ladda då om sidan.',
    link: 'Försök igen',
  },
  en: {
    title: 'The server is starting',
    text: 'The service will be ready in a moment. Reload the page then.',
    link: 'Try again',
  },
}

/** Answers while the database is opened. */
export const answerStarting: Answerer = (request, response) => {
  response.setHeader('Retry-After', '2')
  sendPlainPage(request, response, 503, starting)
}
