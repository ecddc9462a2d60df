import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'

const duty = phrases({
  fi: [
    'velvollinen ilmoittamaan',
    'velvollisuus ilmoittaa',
    '(rekisteröidyn|asiakkaan|jäsenen|käyttäjän) (on|tulee|pitää|täytyy) (viipymättä )?ilmoit\\w+ … muut',
    'vastaa … tietojensa … (oikeellisuu|ajantasaisuu)',
  ],
  sv: [
    '(skyldig|skyldighet) att (meddela|anmäla|underrätta)',
    'ansvarar … för att … uppgifter … (riktiga|aktuella|korrekta)',
  ],
  en: [
    '(obliged|obligated|required|obligation|duty) to (notify|inform|report|tell)',
    'responsible for (keeping|ensuring|the accuracy)',
  ],
})

/** To keep data accurate is the controller's duty and is not put upon the people concerned. */
export const personsDuty: Rule = {
  id: 'NOTICE-5-duty',
  article: 'GDPR 5(1)(d)',
  severity: 'info',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietojen täsmällisyydestä huolehtiminen on rekisterinpitäjän velvollisuus; älä esitä sitä rekisteröidyn velvollisuutena.',
    sv: 'Det är den personuppgiftsansvarige som ska se till att uppgifterna är korrekta; framställ det inte som den registrerades skyldighet.',
    en: 'Keeping data accurate is the controller’s duty; do not present it as the data subject’s obligation.',
  },
  judge: ({ notice }) =>
    notice === undefined
      ? 'notApplicable'
      : metUnlessSaid(
          hitsOf(notice, duty).filter(({ span }) => isOfThePerson(notice.text, span.start)),
          'notes',
        ),
}

const byLaw =
  /(?:tietosuojavaltuut|valvontaviranomai|henkilötietojen käsittelij|rekisterinpitäj[äa]|tillsynsmyndighet|personuppgift|supervisory|controller|processor|we are)[^.]{0,60}$/iu

/** Not the duty of the controller or the processor to notify, which the law lays down. */
function isOfThePerson(text: string, at: number): boolean {
  const sentenceStart = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1
  return !byLaw.test(text.slice(sentenceStart, at))
}
