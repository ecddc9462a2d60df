import type { DataCategoryCode } from '../../vocabulary/data-categories.ts'
import { type Phrases, phrases } from '../phrases/phrases.ts'

/** Data that notices speak of outside their list of data, by the words for them. */
export const dataWords = {
  ip: phrases({ fi: ['IP-?osoit'], sv: ['IP-?adress'], en: ['IP address'] }),
  'birth-date': phrases({
    fi: ['syntymäai', 'syntymäpäiv'],
    sv: ['födelsedatum', 'födelsetid'],
    en: ['date of birth', 'birth date'],
  }),
  age: phrases({ fi: ['ikä(ä)?\\b', 'iän\\b'], sv: ['ålder\\b'], en: ['age\\b'] }),
  gender: phrases({ fi: ['sukupuol(i|en|ta)\\b'], sv: ['kön\\b'], en: ['gender\\b', 'sex\\b'] }),
  hetu: phrases({
    fi: ['henkilötunnu', 'hetu\\b'],
    sv: ['personbeteckning', 'personnummer'],
    en: ['personal identity (code|number)', 'social security number'],
  }),
  'bank-account': phrases({
    fi: ['tilinumero', 'pankkitili'],
    sv: ['kontonummer', 'bankkonto'],
    en: ['bank account', 'account number'],
  }),
  location: phrases({
    fi: ['sijaintitie', 'paikkatie'],
    sv: ['lokaliseringsuppgift', 'platsuppgift', 'positionsuppgift'],
    en: ['location data'],
  }),
  credit: phrases({
    fi: ['luottotie', 'maksuhäiriö'],
    sv: ['kreditupplysning', 'betalningsstörning'],
    en: ['credit information', 'credit history'],
  }),
  photo: phrases({ fi: ['valokuv'], sv: ['fotografi'], en: ['photograph'] }),
} as const satisfies Partial<Record<DataCategoryCode, Phrases>>
