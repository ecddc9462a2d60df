import { unlessSaid } from '../phrases/found.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { dataProtectionActInForce, gdprApplicable } from '../validity.ts'

/** The Regulation by a name that is not its own. */
export const misnomer = phrases({
  fi: ['tietoturva-?asetu'],
  sv: ['(data|informations)säkerhetsförordning'],
  en: ['(general )?data (security|privacy) regulation'],
})

/** Rights as if they came from the national Act. */
export const fromTheAct = phrases({
  fi: ['tietosuojala(in muka|kiin perustuv)\\w+ oikeu'],
  sv: ['rättighet\\w* (enligt|i) dataskyddslagen', 'rätt enligt dataskyddslagen'],
  en: ['rights? (under|based on|according to|laid down in) the data protection act'],
})

const certificate = phrases({
  fi: ['kirjalli\\w+ todistu', 'kieltäytymistodistu'],
  sv: ['skriftligt intyg', 'intyg över vägran'],
  en: ['written certificate', 'certificate of refusal'],
})

/** The Regulation is called by its name: it is about data protection, of which security is a part. */
export const misnamedRegulation: Rule = {
  id: 'OBS-NAME-GDPR',
  article: 'good practice',
  severity: 'info',
  scopes: ['notice', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Asetuksen nimi on väärin: {hit}.',
    sv: 'Förordningens namn är fel: {hit}.',
    en: 'The regulation is misnamed: {hit}.',
  },
  judge: unlessSaid(misnomer, 'notes', 'hit'),
}

/** People have their rights from the Regulation; the Act only completes it. */
export const rightsFromTheAct: Rule = {
  id: 'OBS-RIGHT-SOURCE',
  article: 'GDPR 15',
  severity: 'info',
  scopes: ['notice', 'report'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Rekisteröidyn oikeudet perustuvat tietosuoja-asetukseen, eivät tietosuojalakiin.',
    sv: 'Den registrerades rättigheter följer av dataskyddsförordningen, inte av dataskyddslagen.',
    en: 'The data subject’s rights come from the GDPR, not from the Data Protection Act.',
  },
  judge: unlessSaid(fromTheAct, 'rights'),
}

/** A refusal is answered with its reasons and the ways of redress, not with a certificate. */
export const refusalCertificate: Rule = {
  id: 'OBS-TODISTUS',
  article: 'HetiL 28 § 2 mom, 29 § 2 mom (repealed); GDPR 12(4)',
  severity: 'info',
  scopes: ['notice', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjallinen kieltäytymistodistus perustui kumottuun lakiin; nyt sovelletaan 12 artiklan 4 kohtaa.',
    sv: 'Det skriftliga intyget om vägran grundade sig på den upphävda lagen; nu tillämpas artikel 12.4.',
    en: 'The written certificate of refusal came from the repealed act; Article 12(4) now applies.',
  },
  judge: unlessSaid(certificate, 'rights/refusal'),
}
