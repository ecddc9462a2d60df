import type { RightCode } from '@seloste/domain'
import type { Words } from '../language/sentence.ts'

/** A right that is told in a sentence; the complaint has a section with the authority's address. */
export type StatedRight = Exclude<RightCode, 'complaint'>

/** Each right by name and in plain words: GDPR Art. 7(3), 15–22, 79. */
export const rightSentences = {
  access: {
    name: {
      fi: 'Oikeus saada pääsy tietoihin',
      sv: 'Rätt till tillgång till uppgifterna',
      en: 'Right of access',
    },
    words: {
      fi: 'Sinulla on oikeus saada tietää, käsitelläänkö henkilötietojasi, sekä saada jäljennös tiedoista ja tiedot siitä, miten niitä käsitellään.',
      sv: 'Du har rätt att få veta om dina personuppgifter behandlas samt att få en kopia av uppgifterna och information om hur de behandlas.',
      en: 'You have the right to know whether your personal data are processed, and to receive a copy of the data and information on how they are processed.',
    },
  },
  rectification: {
    name: { fi: 'Oikeus tietojen oikaisemiseen', sv: 'Rätt till rättelse', en: 'Right to rectification' },
    words: {
      fi: 'Sinulla on oikeus vaatia, että virheelliset tietosi oikaistaan ja puutteelliset tietosi täydennetään ilman aiheetonta viivytystä.',
      sv: 'Du har rätt att kräva att felaktiga uppgifter om dig rättas och att ofullständiga uppgifter kompletteras utan onödigt dröjsmål.',
      en: 'You have the right to have inaccurate data about you corrected and incomplete data completed without undue delay.',
    },
  },
  erasure: {
    name: { fi: 'Oikeus tietojen poistamiseen', sv: 'Rätt till radering', en: 'Right to erasure' },
    words: {
      fi: 'Sinulla on oikeus saada tietosi poistetuiksi esimerkiksi silloin, kun niitä ei enää tarvita siihen tarkoitukseen, jota varten ne kerättiin, tai kun niitä on käsitelty lainvastaisesti.',
      sv: 'Du har rätt att få dina uppgifter raderade till exempel när de inte längre behövs för det ändamål de samlades in för eller när de har behandlats olagligt.',
      en: 'You have the right to have your data erased, for example when they are no longer needed for the purpose for which they were collected or when they have been processed unlawfully.',
    },
  },
  restriction: {
    name: {
      fi: 'Oikeus käsittelyn rajoittamiseen',
      sv: 'Rätt till begränsning av behandlingen',
      en: 'Right to restriction of processing',
    },
    words: {
      fi: 'Sinulla on oikeus vaatia tietojesi käsittelyn rajoittamista esimerkiksi siksi ajaksi, kun tietojen paikkansapitävyyttä tai käsittelyn lainmukaisuutta selvitetään.',
      sv: 'Du har rätt att kräva att behandlingen av dina uppgifter begränsas till exempel medan det utreds om uppgifterna är korrekta eller om behandlingen är laglig.',
      en: 'You have the right to have the processing of your data restricted, for example while the accuracy of the data or the lawfulness of the processing is being checked.',
    },
  },
  portability: {
    name: {
      fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
      sv: 'Rätt till dataportabilitet',
      en: 'Right to data portability',
    },
    words: {
      fi: 'Sinulla on oikeus saada itse antamasi tiedot koneellisesti luettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle.',
      sv: 'Du har rätt att få de uppgifter som du själv har lämnat i ett maskinläsbart format och att överföra dem till en annan personuppgiftsansvarig.',
      en: 'You have the right to receive the data that you have provided in a machine-readable format and to transmit them to another controller.',
    },
  },
  objection: {
    name: {
      fi: 'Oikeus vastustaa käsittelyä',
      sv: 'Rätt att invända mot behandlingen',
      en: 'Right to object to the processing',
    },
    words: {
      fi: 'Sinulla on oikeus milloin tahansa vastustaa tietojesi käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella, kun käsittely perustuu oikeutettuun etuun, yleistä etua koskevaan tehtävään tai julkisen vallan käyttöön.',
      sv: 'Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, invända mot behandling av dina uppgifter som grundar sig på ett berättigat intresse, en uppgift av allmänt intresse eller myndighetsutövning.',
      en: 'You have the right to object at any time, on grounds relating to your particular situation, to processing of your data that is based on legitimate interests, a task in the public interest or the exercise of official authority.',
    },
  },
  'objection-marketing': {
    name: {
      fi: 'Oikeus vastustaa suoramarkkinointia',
      sv: 'Rätt att invända mot direktmarknadsföring',
      en: 'Right to object to direct marketing',
    },
    words: {
      fi: 'Sinulla on oikeus milloin tahansa ja maksutta vastustaa tietojesi käsittelyä suoramarkkinointia varten, myös siihen liittyvää profilointia. Sen jälkeen tietojasi ei enää käsitellä suoramarkkinointiin.',
      sv: 'Du har rätt att när som helst och utan kostnad invända mot att dina uppgifter behandlas för direktmarknadsföring, även mot profilering som har samband med den. Därefter behandlas dina uppgifter inte längre för direktmarknadsföring.',
      en: 'You have the right to object at any time and free of charge to the processing of your data for direct marketing, including profiling related to it. After that your data are no longer processed for direct marketing.',
    },
  },
  withdraw: {
    name: {
      fi: 'Oikeus peruuttaa suostumus',
      sv: 'Rätt att återkalla samtycke',
      en: 'Right to withdraw consent',
    },
    words: {
      fi: 'Voit peruuttaa antamasi suostumuksen milloin tahansa. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.',
      sv: 'Du kan när som helst återkalla ett samtycke som du har gett. Återkallelsen påverkar inte lagligheten av den behandling som skett före den.',
      en: 'You can withdraw your consent at any time. Withdrawal does not affect the lawfulness of processing carried out before it.',
    },
  },
  adm: {
    name: {
      fi: 'Oikeus olla joutumatta pelkän automaattisen päätöksenteon kohteeksi',
      sv: 'Rätt att inte bli föremål för enbart automatiserade beslut',
      en: 'Right not to be subject to a solely automated decision',
    },
    words: {
      fi: 'Sinulla on oikeus olla joutumatta sellaisen pelkästään automaattiseen käsittelyyn perustuvan päätöksen kohteeksi, jolla on sinua koskevia oikeusvaikutuksia tai joka muuten vaikuttaa sinuun vastaavalla tavalla merkittävästi. Kun automaattinen päätös perustuu sopimukseen tai nimenomaiseen suostumukseesi, voit vaatia, että ihminen käsittelee asian, esittää kantasi ja riitauttaa päätöksen.',
      sv: 'Du har rätt att inte bli föremål för ett beslut som enbart grundar sig på automatiserad behandling och som har rättsliga följder för dig eller på liknande sätt i betydande grad påverkar dig. När ett automatiserat beslut grundar sig på ett avtal eller på ditt uttryckliga samtycke kan du kräva att en människa prövar saken, framföra din åsikt och bestrida beslutet.',
      en: 'You have the right not to be subject to a decision that is based solely on automated processing and has legal effects concerning you or similarly significantly affects you. When an automated decision rests on a contract or on your explicit consent, you can ask for a human being to consider the matter, express your point of view and contest the decision.',
    },
  },
  judicial: {
    name: { fi: 'Oikeus oikeussuojakeinoihin', sv: 'Rätt till rättsmedel', en: 'Right to a judicial remedy' },
    words: {
      fi: 'Voit saattaa asian tuomioistuimen ratkaistavaksi, jos katsot, että tietosuoja-asetukseen perustuvia oikeuksiasi on loukattu.',
      sv: 'Du kan föra ärendet till domstol om du anser att dina rättigheter enligt dataskyddsförordningen har kränkts.',
      en: 'You can bring the matter before a court if you consider that your rights under the GDPR have been infringed.',
    },
  },
} as const satisfies Record<StatedRight, { name: Words; words: Words }>
