import type { ReportMatter } from '@seloste/domain'
import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  title: 'Tietotilinpäätös',
  asRegister: 'Rekisterinä',
  later: 'Tietotilinpäätöstä ei voi vielä tallentaa',
  laterAdvice:
    'Voit lukea sen täällä ja ottaa luonnoksen mukaan JSON-tiedostona, johon tulee myös koko teksti. Kun tietotilinpäätöksiä voi pitää täällä, saman tekstin voi tuoda uudelleen.',
  takeAlong: 'Lataa luonnos (JSON)',
  period: 'Ajanjakso',
  noPeriod: 'Tekstissä ei mainita ajanjaksoa.',
  untold: 'Näistä teksti ei kerro',
  matters: {
    purpose: 'Tarkoitus',
    dataHoldings: 'Tietovarannot',
    accessRights: 'Käyttöoikeudet',
    lifeCycle: 'Tietojen elinkaari',
    principles: 'Käsittelyn periaatteet',
    protection: 'Suojaaminen',
    development: 'Kehittäminen',
    dataCollected: 'Kerättävät tiedot',
  } satisfies Record<ReportMatter, string>,
}

/** Texts of a data balance report that was read. */
export const reportTexts = {
  fi,
  sv: {
    title: 'Databokslut',
    asRegister: 'Som register',
    later: 'Ett databokslut kan inte sparas ännu',
    laterAdvice:
      'Du kan läsa det här och ta med utkastet som en JSON-fil, där också hela texten finns. När databokslut kan föras här kan du hämta in samma text på nytt.',
    takeAlong: 'Ladda ner utkastet (JSON)',
    period: 'Period',
    noPeriod: 'Texten nämner ingen period.',
    untold: 'Det här berättar texten inte om',
    matters: {
      purpose: 'Syfte',
      dataHoldings: 'Datalager',
      accessRights: 'Åtkomsträttigheter',
      lifeCycle: 'Uppgifternas livscykel',
      principles: 'Principer för behandlingen',
      protection: 'Skydd',
      development: 'Utveckling',
      dataCollected: 'Uppgifter som samlas in',
    },
  },
  en: {
    title: 'Data balance report',
    asRegister: 'As a register',
    later: 'A data balance report cannot be saved yet',
    laterAdvice:
      'You can read it here and take the draft along as a JSON file, which also has the whole text. Once reports can be kept here, the same text can be brought in again.',
    takeAlong: 'Download the draft (JSON)',
    period: 'Period',
    noPeriod: 'The text names no period.',
    untold: 'The text does not tell of these',
    matters: {
      purpose: 'Purpose',
      dataHoldings: 'Data holdings',
      accessRights: 'Access rights',
      lifeCycle: 'Life cycle of the data',
      principles: 'Principles of processing',
      protection: 'Protection',
      development: 'Development',
      dataCollected: 'Data collected',
    },
  },
} satisfies Catalogue<typeof fi>
