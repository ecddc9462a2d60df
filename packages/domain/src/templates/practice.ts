import type { Register } from '../register/register.ts'
import type { MeasureCode } from '../vocabulary/measures.ts'
import type { Trio } from './outline.ts'

/** Safeguards that every register of a well-kept organisation has. */
export const commonMeasures = [
  'access-rights',
  'password',
  'tls',
  'firewall',
  'patching',
  'backup',
  'logging',
  'nda',
  'training',
] as const satisfies readonly MeasureCode[]

/** How often and how a register is looked over. */
export const reviewPractice: Trio = [
  'Tietojen tarpeellisuus ja ajantasaisuus tarkistetaan vuosittain, ja tarpeettomat tiedot poistetaan.',
  'Uppgifternas nödvändighet och aktualitet granskas varje år, och onödiga uppgifter raderas.',
  'Whether the data are needed and up to date is checked every year, and data no longer needed are erased.',
]

/** How requests are made and answered: GDPR Art. 12(3)–(6). */
export function requestProcedure(): Register['rights'] {
  return {
    channels: ['email', 'post', 'inPerson'],
    languages: ['fi', 'sv', 'en'],
    instructions: {
      fi: 'Pyyntö on vapaamuotoinen. Siinä kannattaa kertoa, mitä tietoja ja mitä oikeutta se koskee.',
      sv: 'Begäran kan formuleras fritt. Det är bra att ange vilka uppgifter och vilken rättighet den gäller.',
      en: 'A request may be made in any form. It helps to say which data and which right it concerns.',
    },
    identification: {
      fi: 'Lisätietoja henkilöllisyyden varmistamiseksi pyydetään vain, jos siitä on perusteltua epäilystä.',
      sv: 'Ytterligare uppgifter för att styrka identiteten begärs bara om det finns rimliga skäl att betvivla den.',
      en: 'Further details to confirm identity are asked only where there is reasonable doubt about it.',
    },
    responseTime: 'P1M',
    charge: {
      fi: 'Pyyntöjen käsittely on maksutonta. Ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voidaan periä kohtuullinen maksu, tai pyynnöstä voidaan kieltäytyä.',
      sv: 'Det är avgiftsfritt att få en begäran behandlad. För en uppenbart ogrundad eller orimlig begäran kan en rimlig avgift tas ut, eller så kan begäran avslås.',
      en: 'Requests are dealt with free of charge. For a manifestly unfounded or excessive request a reasonable fee may be charged, or the request may be refused.',
    },
    refusal: {
      fi: 'Jos pyyntöön ei suostuta, syyt kerrotaan kirjallisesti kuukauden kuluessa.',
      sv: 'Om begäran inte godkänns meddelas skälen skriftligen inom en månad.',
      en: 'If a request is refused, the reasons are given in writing within one month.',
    },
  }
}
