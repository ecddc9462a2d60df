import type { RightCode } from '../../vocabulary/rights.ts'
import { type Phrases, phrases } from '../phrases/phrases.ts'

/** The rights that a notice tells, beside the complaint. */
export type ToldRight = Exclude<RightCode, 'complaint' | 'judicial' | 'adm'>

/** The words in which notices promise each right. */
export const rightWords: Readonly<Record<ToldRight, Phrases>> = {
  access: phrases({
    fi: [
      'pääsy … \\w*(tieto|tiedo)',
      'pääsyoikeu',
      'tarkastusoikeu',
      '(tarkista|tarkasta)a … (\\w*tied|\\w*tieto|mitä)',
      'saada … (jäljennö|kopio)',
      'oikeu\\w+ (saada )?(tietää|nähdä)',
    ],
    sv: [
      'tillgång till',
      'rätt … insyn',
      '(få|begära) … (kopia|registerutdrag)',
      'få veta',
      'kontrollera … uppgifter',
      'kontrollrätt',
    ],
    en: [
      'right (of|to) access',
      'access (to )?(your|their|his|the|personal|it|them)',
      'right (of inspection|to inspect)',
      '(obtain|receive|request) … copy',
      'right to know',
    ],
  }),
  rectification: phrases({
    fi: ['oikais', 'oikaist', 'korja', 'täydenn'],
    sv: ['rätta', 'rättelse', 'korriger', 'komplettera'],
    en: ['rectif', 'correct(ed|ion|ing|s)?\\b', 'amend'],
  }),
  erasure: phrases({
    fi: ['poist(ami|o\\b|aa|ett|u|am)', 'poistetu', 'unohde', 'hävitt'],
    sv: ['rader', 'bli bortglömd', 'bli glömd', 'utplån', 'borttag', 'ta\\w* bort'],
    en: ['eras', 'delet', 'be forgotten', 'remov(al|ed|e)'],
  }),
  restriction: phrases({
    fi: ['rajoitt', 'rajoite'],
    sv: ['begräns'],
    en: ['restrict'],
  }),
  portability: phrases({
    fi: [
      'järjestelmästä toiseen',
      'siirrettävyy',
      'siirtää … (toise|toisel)',
      'siir\\w+ … toisel\\w+ rekisterinpitäjä',
      'koneellisesti luettavas',
    ],
    sv: [
      'dataportabilitet',
      'portabilitet',
      'överföra? … (till en )?annan',
      'maskinläsbar',
      'flytta … uppgifter',
    ],
    en: ['portab', 'transmit … another', 'transfer … (to )?another (controller|system)', 'machine-readable'],
  }),
  objection: phrases({
    fi: ['vastustaa?', 'vastustam', 'vastustu', 'kieltää … käsittely', 'kielto-?oikeu'],
    sv: ['invänd', 'motsätta sig', 'göra invändning'],
    en: ['object\\b', 'objection', 'oppose'],
  }),
  'objection-marketing': phrases({
    fi: [
      '(kieltää|vastustaa|kiellon|kielto|kieltäyty|vastusta\\w+) … \\w*(markkinoin|mainont|mainonn|mainost|suoramainon)',
      '\\w*markkinointikiel',
      '\\w*markkinoin\\w+ … (kieltää|kieltämi|vastusta)',
    ],
    sv: [
      '(invänd|invändning|motsätta|förbjuda|neka|avböja) … \\w*(marknadsföring|reklam)',
      '\\w*marknadsföring … (invänd|förbjud|avböj|avregistrera)',
      'marknadsföringsförbud',
    ],
    en: [
      '(object|objection|opt[- ]out|prohibit|refuse|unsubscribe) … (marketing|advertising)',
      'marketing … (object|opt[- ]out|unsubscribe)',
    ],
  }),
  withdraw: phrases({
    fi: [
      '(oikeu|voi|saa|voit|milloin)\\w* … (peruut|peru[ua]?\\b|perua|peruminen) … suostumu',
      '(oikeu|voi|saa)\\w* … suostumu\\w+ … (peruu|perua|peru)',
      'suostumu\\w+ … (voi|voit|saa) … (peruu|perua)',
      'peruuttaa … suostumuksen\\w* … milloin',
    ],
    sv: [
      '(rätt|kan|får) … (återkalla|återta|ta tillbaka) … samtycke',
      'samtycke\\w* … (kan|får) … (återkalla|återta|tas tillbaka)',
      'återkalla … samtycke',
    ],
    en: [
      '(right|can|may|could) … (withdraw|revoke) … consent',
      'withdrawal of (your |the )?consent',
      'consent … (can|may) … (withdrawn|revoked)',
    ],
  }),
}
