import type { Term } from '../vocabulary/term.ts'

/** Why a version cannot be sent, approved, published or scheduled. */
export const publicationErrorReasons = {
  approval_needed: {
    fi: 'Tämä versio on hyväksyttävä ennen julkaisua. Lähetä se hyväksyttäväksi.',
    sv: 'Den här versionen måste godkännas innan den publiceras. Skicka den för godkännande.',
    en: 'This version has to be approved before it is published. Send it for approval.',
  },
  own_approval: {
    fi: 'Version hyväksyy joku muu kuin sen kirjoittaja tai hyväksyttäväksi lähettäjä.',
    sv: 'Versionen ska godkännas av någon annan än den som skrev den eller skickade den för godkännande.',
    en: 'A version is approved by somebody other than the one who wrote it or sent it for approval.',
  },
  second_member: {
    fi: 'Hyväksyntä vaatii kaksi ihmistä, mutta organisaatiolla on vain yksi jäsen. Ota se käyttöön, kun jäseniä on vähintään kaksi.',
    sv: 'Godkännande kräver två personer, men organisationen har bara en medlem. Ta det i bruk när det finns minst två medlemmar.',
    en: 'Approval needs two people, but the organisation has only one member. Turn it on when there are at least two.',
  },
  languages_required: {
    fi: 'Organisaation selosteet on julkaistava kaikilla sen kielillä.',
    sv: 'Organisationens beskrivningar ska publiceras på alla dess språk.',
    en: 'The organisation’s notices must be published in all of its languages.',
  },
  translation_missing: {
    fi: 'Tekstistä puuttuu käännös jollekin julkaisukielelle. Kirjoita se ennen julkaisua.',
    sv: 'Texten saknar översättning till något av publiceringsspråken. Skriv den före publiceringen.',
    en: 'The text lacks a translation into one of the languages of publication. Write it before publishing.',
  },
  translation_stale: {
    fi: 'Alkuteksti on muuttunut käännöksen jälkeen. Päivitä käännös tai vahvista, että se pitää yhä paikkansa.',
    sv: 'Originalet har ändrats efter översättningen. Uppdatera översättningen eller bekräfta att den fortfarande stämmer.',
    en: 'The original has changed since it was translated. Update the translation or confirm that it is still right.',
  },
  past_instant: {
    fi: 'Ajankohta on jo mennyt. Valitse tuleva ajankohta tai julkaise heti.',
    sv: 'Tidpunkten har redan passerat. Välj en kommande tidpunkt eller publicera genast.',
    en: 'That time has already passed. Choose a time to come, or publish now.',
  },
  note_needed: {
    fi: 'Muutos on olennainen: siitä on kerrottava niille, joita se koskee. Kirjoita, mitä ihmisille kerrotaan, tai perustele, miksi mitään ei kerrota.',
    sv: 'Ändringen är väsentlig: de som berörs ska informeras. Skriv vad människor får veta, eller motivera varför inget berättas.',
    en: 'The change is material: those whom it concerns must be told. Write what people are told, or give a reason why nothing is told.',
  },
} as const satisfies Record<string, Term>
