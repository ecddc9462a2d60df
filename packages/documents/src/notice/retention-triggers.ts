import type { vocabularies } from '@seloste/domain'
import type { Words } from '../language/sentence.ts'

/** Code of an event from which a period runs. */
export type RetentionTrigger = keyof (typeof vocabularies)['retentionTrigger']

/** The event as it follows a period: “kuusi vuotta *asiakassuhteen päättymisestä*”. */
export const triggerPhrases = {
  collected: {
    fi: 'tietojen keräämisestä',
    sv: 'från det att uppgifterna samlades in',
    en: 'from the collection of the data',
  },
  'last-contact': {
    fi: 'viimeisimmästä yhteydenotosta',
    sv: 'från den senaste kontakten',
    en: 'from the last contact',
  },
  'last-login': {
    fi: 'viimeisimmästä kirjautumisesta tai käytöstä',
    sv: 'från den senaste inloggningen eller användningen',
    en: 'from the last login or use',
  },
  'customer-end': {
    fi: 'asiakassuhteen päättymisestä',
    sv: 'från det att kundförhållandet upphörde',
    en: 'from the end of the customer relationship',
  },
  'contract-end': {
    fi: 'sopimuksen päättymisestä',
    sv: 'från det att avtalet upphörde',
    en: 'from the end of the contract',
  },
  delivery: {
    fi: 'toimituksesta tai palvelun valmistumisesta',
    sv: 'från leveransen eller från det att tjänsten slutfördes',
    en: 'from the delivery or the completion of the service',
  },
  'warranty-end': {
    fi: 'takuu- tai vastuuajan päättymisestä',
    sv: 'från garanti- eller ansvarstidens utgång',
    en: 'from the end of the warranty or liability period',
  },
  payment: {
    fi: 'laskun maksamisesta',
    sv: 'från det att fakturan betalades',
    en: 'from the payment of the invoice',
  },
  transaction: { fi: 'liiketapahtumasta', sv: 'från affärshändelsen', en: 'from the transaction' },
  'fy-end': {
    fi: 'tilikauden päättymisestä',
    sv: 'från räkenskapsperiodens slut',
    en: 'from the end of the financial year',
  },
  'fy-cal-end': {
    fi: 'sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt',
    sv: 'från utgången av det kalenderår då räkenskapsperioden avslutades',
    en: 'from the end of the calendar year in which the financial year ended',
  },
  'cal-year-end': {
    fi: 'tapahtumavuoden päättymisestä',
    sv: 'från utgången av det kalenderår då händelsen inträffade',
    en: 'from the end of the calendar year of the event',
  },
  'employment-end': {
    fi: 'työsuhteen päättymisestä',
    sv: 'från det att anställningen upphörde',
    en: 'from the end of the employment',
  },
  'recruitment-decision': {
    fi: 'siitä, kun hakija sai tiedon valintapäätöksestä',
    sv: 'från det att den sökande fick veta om anställningsbeslutet',
    en: 'from the day the applicant learned of the decision',
  },
  'consent-withdrawn': {
    fi: 'suostumuksen peruuttamisesta',
    sv: 'från det att samtycket återkallades',
    en: 'from the withdrawal of consent',
  },
  objection: {
    fi: 'vastustamista koskevan pyynnön hyväksymisestä',
    sv: 'från det att invändningen godtogs',
    en: 'from the acceptance of the objection',
  },
  recording: { fi: 'tallentamisesta', sv: 'från inspelningen', en: 'from the recording' },
  signature: {
    fi: 'lomakkeen allekirjoittamisesta',
    sv: 'från det att blanketten undertecknades',
    en: 'from the signing of the form',
  },
  'report-received': {
    fi: 'ilmoituksen saapumisesta',
    sv: 'från det att rapporten togs emot',
    en: 'from the receipt of the report',
  },
  'case-closed': {
    fi: 'asian käsittelyn päättymisestä',
    sv: 'från det att ärendet avslutades',
    en: 'from the closing of the case',
  },
  death: { fi: 'henkilön kuolemasta', sv: 'från personens död', en: 'from the person’s death' },
  birth: { fi: 'henkilön syntymästä', sv: 'från personens födelse', en: 'from the person’s birth' },
  'membership-end': {
    fi: 'jäsenyyden päättymisestä',
    sv: 'från det att medlemskapet upphörde',
    en: 'from the end of the membership',
  },
  'event-end': {
    fi: 'tapahtuman päättymisestä',
    sv: 'från evenemangets slut',
    en: 'from the end of the event',
  },
  'project-end': {
    fi: 'hankkeen tai työmaan päättymisestä',
    sv: 'från det att projektet eller byggarbetet avslutades',
    en: 'from the end of the project or site',
  },
  'debt-due': {
    fi: 'velan eräpäivästä',
    sv: 'från skuldens förfallodag',
    en: 'from the due date of the debt',
  },
  judgment: {
    fi: 'lainvoimaisesta tuomiosta',
    sv: 'från den lagakraftvunna domen',
    en: 'from the final judgment',
  },
  'log-event': { fi: 'lokitapahtumasta', sv: 'från logghändelsen', en: 'from the log event' },
} as const satisfies Record<RetentionTrigger, Words>

/** The phrase of a trigger's code; undefined for a term of the organisation's own. */
export function triggerPhrase(code: string | undefined): Words | undefined {
  const phrases: Record<string, Words> = triggerPhrases
  return code !== undefined && Object.hasOwn(phrases, code) ? phrases[code] : undefined
}
