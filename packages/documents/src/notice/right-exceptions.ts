import type { RightExceptionCode } from '@seloste/domain'
import type { Words } from '../language/sentence.ts'
import type { StatedRight } from './right-sentences.ts'

/** Exceptions that several rights share: told once for a list of rights. */
export const sharedExceptions = {
  research: {
    fi: 'Näistä oikeuksista voidaan poiketa tieteellistä tai historiallista tutkimusta taikka tilastointia varten (tietosuojalain 31 §).',
    sv: 'Undantag från dessa rättigheter kan göras för vetenskaplig eller historisk forskning eller statistik (31 § i dataskyddslagen).',
    en: 'These rights may be limited for scientific or historical research or statistics (section 31 of the Data Protection Act).',
  },
  archiving: {
    fi: 'Näistä oikeuksista voidaan poiketa yleisen edun mukaista arkistointia varten (tietosuojalain 32 §).',
    sv: 'Undantag från dessa rättigheter kan göras för arkivering av allmänt intresse (32 § i dataskyddslagen).',
    en: 'These rights may be limited for archiving in the public interest (section 32 of the Data Protection Act).',
  },
} as const satisfies { readonly [Code in RightExceptionCode]?: Words }

/** True for an exception that is told once for a list of rights. */
export function isShared(code: RightExceptionCode): code is keyof typeof sharedExceptions {
  return Object.hasOwn(sharedExceptions, code)
}

const research = {
  fi: 'Oikeudesta voidaan poiketa tieteellistä tai historiallista tutkimusta taikka tilastointia varten (tietosuojalain 31 §).',
  sv: 'Undantag från rätten kan göras för vetenskaplig eller historisk forskning eller statistik (31 § i dataskyddslagen).',
  en: 'The right may be limited for scientific or historical research or statistics (section 31 of the Data Protection Act).',
} as const satisfies Words

const archiving = {
  fi: 'Oikeudesta voidaan poiketa yleisen edun mukaista arkistointia varten (tietosuojalain 32 §).',
  sv: 'Undantag från rätten kan göras för arkivering av allmänt intresse (32 § i dataskyddslagen).',
  en: 'The right may be limited for archiving in the public interest (section 32 of the Data Protection Act).',
} as const satisfies Words

/** The exceptions of law that are told with a right. Those that concern single requests are told in the answer to one. */
export const exceptionSentences: {
  readonly [Right in StatedRight]?: { readonly [Code in RightExceptionCode]?: Words }
} = {
  access: {
    'national-access': {
      fi: 'Oikeutta voidaan rajoittaa vain laissa säädetyissä tapauksissa (tietosuojalain 34 §).',
      sv: 'Rätten kan begränsas bara i de fall som anges i lag (34 § i dataskyddslagen).',
      en: 'The right may be limited only in cases laid down by law (section 34 of the Data Protection Act).',
    },
    research,
    archiving,
  },
  rectification: { research, archiving },
  restriction: { research, archiving },
  erasure: {
    'legal-obligation': {
      fi: 'Tietoja ei kuitenkaan voida poistaa, jos laki velvoittaa säilyttämään ne.',
      sv: 'Uppgifterna kan dock inte raderas om lagen kräver att de bevaras.',
      en: 'Data cannot, however, be erased when the law requires them to be kept.',
    },
    'public-task': {
      fi: 'Oikeus ei koske tietoja, joita tarvitaan yleistä etua koskevaan tehtävään tai julkisen vallan käyttämiseen.',
      sv: 'Rätten gäller inte uppgifter som behövs för en uppgift av allmänt intresse eller för myndighetsutövning.',
      en: 'The right does not cover data needed for a task in the public interest or the exercise of official authority.',
    },
  },
  portability: {
    'automated-and-provided-only': {
      fi: 'Oikeus koskee tietoja, joita käsitellään automaattisesti suostumuksen tai sopimuksen perusteella.',
      sv: 'Rätten gäller uppgifter som behandlas automatiskt med stöd av samtycke eller avtal.',
      en: 'The right covers data that are processed by automated means on the basis of consent or a contract.',
    },
    archiving,
  },
  objection: {
    'compelling-grounds': {
      fi: 'Tällöin käsittely lopetetaan, ellei siihen ole huomattavan tärkeää ja perusteltua syytä, joka syrjäyttää etusi, tai ellei käsittely ole tarpeen oikeusvaateen vuoksi.',
      sv: 'Då upphör behandlingen, om det inte finns avgörande berättigade skäl för den som väger tyngre än dina intressen eller om den inte behövs för ett rättsligt anspråk.',
      en: 'The processing then stops, unless there are compelling legitimate grounds that override your interests or the processing is needed for a legal claim.',
    },
    research,
    archiving,
  },
}
