import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { processingOf } from './searched-sections.ts'

const vague = phrases({
  fi: [
    '(?<!(jotta|että) )voidaan\\b',
    '(?<!(jotta|että) )voimme\\b',
    'saattaa\\b',
    'saatetaan\\b',
    'saatamme\\b',
    'mahdollisesti\\b',
    'pääasiassa\\b',
    'pääsääntöisesti\\b',
    'mm\\.',
    'muun muassa\\b',
    'esim\\b',
    'esimerkiksi\\b',
    'jne\\b',
    'yms\\b',
    'tai vastaav\\w*\\b(?! tekniik)',
    'muilta kolmansilta osapuolilta',
    'tarvittaessa\\b(?! voit)',
  ],
  sv: [
    'kan (komma att )?(användas|behandlas|samlas|lämnas|överföras|sparas|lagras|registreras|utlämnas)',
    'kan vi (använda|behandla|samla|lämna|överföra|spara|lagra)',
    'vi kan (använda|behandla|samla|lämna|överföra|spara|lagra|få)',
    'eventuellt\\b',
    'möjligen\\b',
    'huvudsakligen\\b',
    'i huvudsak\\b',
    'bl\\.? ?a\\.',
    'bland annat\\b',
    't\\.? ?ex\\.?\\b',
    'till exempel\\b',
    'o\\.? ?s\\.? ?v\\.?\\b',
    'm\\.? ?m\\.',
    'eller (liknande|motsvarande)\\b(?! teknik)',
    'vid behov\\b',
  ],
  en: [
    'may (also )?(be )?(use|collect|process|disclose|share|transfer|store|keep|receive|obtain|retain)',
    'might\\b',
    'possibly\\b',
    'mainly\\b',
    'e\\.g\\.',
    'for example\\b',
    'for instance\\b',
    'among other',
    'etc\\b',
    'or similar\\b(?! technolog)',
    'if necessary\\b',
  ],
})

/** What is told of the processing is told as it is, without words that leave it open. */
export const vagueWording: Rule = {
  id: 'NOTICE-12-1-vague',
  article: 'GDPR 12(1); WP260 para 12-13',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Epämääräinen ilmaisu: {hits}. Kerro, mitä todella tehdään.',
    sv: 'Vag formulering: {hits}. Ange vad som faktiskt görs.',
    en: 'Vague wording: {hits}. State what is actually done.',
  },
  judge: ({ notice }) =>
    notice === undefined
      ? 'notApplicable'
      : metUnlessSaid(hitsOf(notice, vague, processingOf(notice)), 'purposes', 'hits'),
}
