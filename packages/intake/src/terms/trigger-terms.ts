import type { TermPatterns } from './first-term.ts'
import type { TriggerCode } from './vocabulary-codes.ts'

/** Words for what starts a period of keeping. */
export const triggerPatterns: TermPatterns<TriggerCode> = [
  [/kirjautu|inloggning|log-?in/iu, 'last-login'],
  [/yhteydenot|kontakten|contact/iu, 'last-contact'],
  [/asiakas(?:suht|kkuu)|asiakkuu|kundrelation|kundförhåll|customer relation/iu, 'customer-end'],
  [/jäsenyy|medlemskap|membership/iu, 'membership-end'],
  [/tilikau|räkenskap|financial year/iu, 'fy-end'],
  [/työsuht|palvelussuht|anställning|employment/iu, 'employment-end'],
  [/rekrytoin|valintapäät|rekryter|recruit/iu, 'recruitment-decision'],
  [/tapahtuma\p{L}* päätt|evenemang|event/iu, 'event-end'],
  [/lasku\p{L}* maks|maksamis|betalning|payment/iu, 'payment'],
  [/sopimu|avtal|contract/iu, 'contract-end'],
  [/suostumu|samtyck|consent/iu, 'consent-withdrawn'],
  [/tallenn|keräämis|insamling|collect/iu, 'collected'],
  [/hank(?:e|k)|projekt|produktio|project/iu, 'project-end'],
]
