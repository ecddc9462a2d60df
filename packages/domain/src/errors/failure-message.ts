import type { Language } from '../text/language.ts'
import type { Term } from '../vocabulary/term.ts'
import type { FailureCode } from './failure.ts'

/** What happened, what is safe and what to do, for each expected failure. */
const failureMessages = {
  not_found: {
    fi: 'Tätä ei löytynyt. Se on voitu poistaa tai siirtää, tai se kuuluu toiselle organisaatiolle. Palaa luetteloon ja etsi se uudelleen.',
    sv: 'Det här hittades inte. Det kan ha tagits bort eller flyttats, eller så hör det till en annan organisation. Gå tillbaka till listan och sök på nytt.',
    en: 'This was not found. It may have been removed or moved, or it belongs to another organisation. Go back to the list and look for it again.',
  },
  conflict: {
    fi: 'Joku muu on tallentanut muutoksia sillä välin. Mitään ei ole hävinnyt: vertaa versioita ja valitse, mitkä muutokset jäävät voimaan.',
    sv: 'Någon annan har sparat ändringar under tiden. Inget har gått förlorat: jämför versionerna och välj vilka ändringar som ska gälla.',
    en: 'Somebody else has saved changes in the meantime. Nothing is lost: compare the versions and choose which changes to keep.',
  },
  invalid: {
    fi: 'Tietoja ei tallennettu, koska osa niistä kaipaa korjausta. Kirjoittamasi on tallella: korjaa merkityt kohdat ja tallenna uudelleen.',
    sv: 'Uppgifterna sparades inte, eftersom en del av dem behöver rättas. Det du skrev finns kvar: rätta de markerade fälten och spara på nytt.',
    en: 'The details were not saved because some of them need correcting. What you wrote is still here: correct the marked fields and save again.',
  },
  unreadable: {
    fi: 'Aineistoa ei voitu lukea. Mitään ei muutettu.',
    sv: 'Materialet kunde inte läsas. Inget ändrades.',
    en: 'This could not be read. Nothing was changed.',
  },
  unauthenticated: {
    fi: 'Et ole kirjautunut sisään, tai kirjautuminen on vanhentunut. Kirjaudu sisään ja jatka siitä, mihin jäit.',
    sv: 'Du är inte inloggad, eller så har inloggningen gått ut. Logga in och fortsätt där du slutade.',
    en: 'You are not signed in, or your session has ended. Sign in and carry on where you left off.',
  },
  forbidden: {
    fi: 'Sinulla ei ole oikeutta tähän toimintoon. Mitään ei muutettu. Pyydä oikeutta organisaatiosi ylläpitäjältä.',
    sv: 'Du har inte behörighet till den här åtgärden. Inget ändrades. Be din organisations administratör om behörighet.',
    en: 'You do not have permission to do this. Nothing was changed. Ask your organisation’s administrator for permission.',
  },
  too_large: {
    fi: 'Lähetetty sisältö on liian suuri, eikä sitä otettu vastaan. Mitään ei muutettu. Lyhennä tekstejä tai jaa sisältö osiin.',
    sv: 'Innehållet är för stort och togs inte emot. Inget ändrades. Korta texterna eller dela upp innehållet.',
    en: 'What was sent is too large and was not accepted. Nothing was changed. Shorten the texts or split the content.',
  },
  too_many: {
    fi: 'Pyyntöjä tuli liian monta lyhyessä ajassa. Mitään ei ole hävinnyt. Odota hetki ja yritä uudelleen.',
    sv: 'Det kom för många förfrågningar på kort tid. Inget har gått förlorat. Vänta en stund och försök igen.',
    en: 'There were too many requests in a short time. Nothing is lost. Wait a moment and try again.',
  },
  busy: {
    fi: 'Palvelimella on juuri nyt liikaa työtä, eikä pyyntöä voitu ottaa vastaan. Mitään ei ole hävinnyt. Yritä hetken kuluttua uudelleen.',
    sv: 'Servern har just nu för mycket att göra och kunde inte ta emot förfrågan. Inget har gått förlorat. Försök igen om en stund.',
    en: 'The server has too much to do right now and could not take the request. Nothing is lost. Try again in a moment.',
  },
  unavailable: {
    fi: 'Palveluun ei juuri nyt saada yhteyttä. Tallennetut tiedot ovat turvassa. Yritä hetken kuluttua uudelleen.',
    sv: 'Tjänsten går inte att nå just nu. De sparade uppgifterna är i säkerhet. Försök igen om en stund.',
    en: 'The service cannot be reached right now. What has been saved is safe. Try again in a moment.',
  },
} as const satisfies Record<FailureCode, Term>

/** An expected failure in whole sentences: what happened, what is safe, what to do. */
export function failureMessage(code: FailureCode, language: Language): string {
  return failureMessages[code][language]
}
