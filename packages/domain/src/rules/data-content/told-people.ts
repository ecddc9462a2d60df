import type { Matter } from '../matter.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const people = phrases({
  fi: [
    '\\w*asiakas\\b',
    '\\w*asiakkaa(n|t|lta|lle|mme)',
    '\\w*asiakkai',
    '\\w*asiakkaista',
    '\\w*jäsen(et|ten|iä|istä|istö)',
    '\\w*työntekijä',
    '\\w*henkilökun',
    '\\w*potilaa',
    '\\w*potilai',
    '\\w*opiskelij',
    '\\w*oppilai',
    '\\w*käyttäjä',
    '\\w*kävijä',
    '\\w*vierailij',
    '\\w*hakija',
    '\\w*osallistuj',
    '\\w*asukka',
    '\\w*yhteyshenkilö(t|iden|itä|istä)',
    '\\w*tilaaja',
  ],
  sv: [
    '\\w*kund',
    '\\w*medlem',
    '\\w*anställd',
    '\\w*patient',
    '\\w*elev',
    '\\w*student',
    '\\w*användar',
    '\\w*besökar',
    '\\w*sökande',
    '\\w*deltagar',
    '\\w*boende',
    '\\w*kontaktperson',
    '\\w*prenumerant',
  ],
  en: [
    'customer',
    'client',
    'member',
    'employee',
    'staff',
    'patient',
    'pupil',
    'student',
    'user',
    'visitor',
    'applicant',
    'participant',
    'resident',
    'contact persons',
    'subscriber',
  ],
})

/** A notice says about whom it is. */
export const toldPeople: Rule = {
  id: 'NOTICE-SUBJECTS',
  article: 'good practice (mandatory in Art. 30(1)(c))',
  severity: 'info',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, mitä rekisteröityjen ryhmiä seloste koskee.',
    sv: 'Ange vilka kategorier av registrerade dataskyddsbeskrivningen gäller.',
    en: 'Say which groups of people the notice concerns.',
  },
  judge: (matter) =>
    matter.register.role === 'controller'
      ? metWhen(matter.register.dataSubjectCategories.length > 0 || isSaid(matter), {
          path: 'dataSubjectCategories',
        })
      : 'notApplicable',
}

function isSaid({ origin, notice }: Matter): boolean {
  return origin === 'read' && notice !== undefined && says(notice, people)
}
