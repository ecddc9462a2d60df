import { labelledTerm } from './label-terms.ts'
import type { DataCategoryCode } from './vocabulary-codes.ts'

/** Words for kinds of data, in Finnish, Swedish and English, inflected, and the term that they stand for. */
export const dataTerms: readonly (readonly [RegExp, DataCategoryCode | undefined])[] = [
  [/sähköposti|s-posti|e-?postadress|epost|e-?mail/iu, 'email'],
  [/puhelin|puhelinnume|gsm|matkapuhel|telefon|phone|mobil/iu, 'phone'],
  [/y-tunnus|yritystunn|alv.?tunn|fo-nummer|business id|(?<![\p{L}])vat(?![\p{L}])/iu, 'business-id'],
  [
    /henkilötunnu|sosiaaliturvatunnu|hetu\b|personbeteckning|personnummer|identity (?:code|number)|social security/iu,
    'hetu',
  ],
  [/ip-?\s?osoit|ip-adress|ip address/iu, 'ip'],
  [/laskutusosoi|toimitusosoi|faktureringsadress|billing address/iu, undefined],
  [/osoite|osoittee|osoitet|postinumero|postitoimi|adress\b|adresser|address|p\.o\. box/iu, 'postal-address'],
  [/salasana|lösenord|password/iu, 'password'],
  [/käyttäjätunnu|käyttäjänim|nimimerk|användarnamn|username|user ?id/iu, 'username'],
  [/asiakasnumero|asiakastunn|kundnummer|customer number/iu, 'customer-number'],
  [/syntymä(?:aika|päiv|vuo|aja)|födelse|birth/iu, 'birth-date'],
  [/(?<![\p{L}])(?:ikä|iän|ikää|ålder\p{L}*|age)(?![\p{L}])/iu, 'age'],
  [/sukupuol|\bkön\b|gender/iu, 'gender'],
  [/kansalaisuu|medborgarskap|nationalit|citizenship/iu, 'nationality'],
  [
    /äidinkiel|asiointikiel|käyttökiel|(?<![\p{L}])kiel(?:i|en|tä|et|iä|ten|itä)(?![\p{L}])|språk|language/iu,
    'language',
  ],
  [/allerg|ruokavali|specialkost|diet/iu, 'diet'],
  [/terveys|terveydentil|hoitohistor|sairau|lääk|hälso|hälsa|health|medical/iu, 'health'],
  [/valokuv|\bkuva\b|\bkuvat|kuvia|fotografi|\bbild|photo|picture|visuaalis|visual|visuella/iu, 'photo'],
  [/kameravalvon|tallente|övervakning|cctv|camera/iu, 'cctv'],
  [
    /laskutus|maksutie|maksuehto|\bmaksut|maksuhistor|maksukäyttä|fakturering|betalning|billing|invoic|payment|\bfees?\b|avgift/iu,
    'billing',
  ],
  [/tilau(?:s|ks)|(?<![\p{L}])osto|beställning|(?<![\p{L}])köp|(?<![\p{L}])order|purchase/iu, 'orders'],
  [/sopimu|avtal|contract/iu, 'contract'],
  [
    /yhteydenot|yhteydenpi|viesti(?!mistietoja)|viestin|kirjeenvaiht|korrespond|meddeland|message|correspond|vapaamuoto/iu,
    'contact-history',
  ],
  [/palaut|reklamaat|klagomål|respons|feedback|complaint/iu, 'complaint'],
  [
    /suostumu(?!ksella|ksen perusteella|kseen)|markkinointilu|markkinointikiel|kiello|samtyck|tillstånd|förbud|consent|permission/iu,
    'marketing-preference',
  ],
  [/kiinnostu|mielenkiin|intress|interest/iu, 'interests'],
  [/selain|selaime|laite|laitt|käyttöjärj|webbläsar|enhet|browser|device|operating system/iu, 'device'],
  [/eväste|cookie|kaka\b|kakor/iu, 'cookie-id'],
  [
    /vierail|selailu|selatut|selaukset|katsotut|katseluai|sivulatau|sivut\b|besökta|visited|page views/iu,
    'browsing',
  ],
  [/(?<![\p{L}])loki(?!k)|lokitie|aikaleim|kirjautumi|loggdata|\blogs?\b|timestamp|time stamp/iu, 'log'],
  [/sijain|paikkatie|lokaliser|location/iu, 'location'],
  [/kulunvalv|passage|access.control/iu, 'access-control'],
  [/jäsenyy|jäsenmaksu|jäsennum|jäsentied|jäsentyyp|jäsenluok|medlem|member/iu, 'membership'],
  [
    /asema\b|aseman|titteli|ammatti|ammatin|tehtävänimik|(?<![\p{L}])yrke|befattning|titel|position|title|occupation|profession|rooli/iu,
    'job-title',
  ],
  [/yrity(?:s|ks)|organisaat|työnantaj|yhteisö|organisation|företag|company|employer/iu, 'organisation'],
  [/ansioluett|\bcv\b|hakemu|ansök|application/iu, 'cv'],
  [/koulut|tutkin|opint|opiske|pätevy|utbildning|examen|education|degree|stud(?:y|ies)/iu, 'education'],
  [/palkk|(?<![\p{L}])lön(?!sam)|salary|wage/iu, 'salary'],
  [/luottotied|kreditupp|credit/iu, 'credit'],
  [/tilinum|pankkitil|iban|bankkonto|bank account/iu, 'bank-account'],
  [
    /huoltaj|vanhempainvastuu|lähiomai|puoliso|perhe|vårdnadshavar|anhörig|familj|guardian|next of kin|family/iu,
    'family',
  ],
  [
    /kotipaik|kotikun|asuinpaik|\bkunta|kaupunki|\bmaa\b|\bmaan\b|hemort|hemkommun|\bland\b|municipal|country|place of residence/iu,
    undefined,
  ],
  [
    /nimi\b|nimet\b|nimen\b|nimeä(?![\p{L}])|nimest|nimesi|sukunim|etunim|\bnamn|efternamn|förnamn|\bname|surname/iu,
    'name',
  ],
  [/yhteystie|yhteystied|kontaktuppg|contact (?:detail|info)/iu, undefined],
  [/vakuutusnum|tunnist|tunnus|identifier|tunnukset|kurssiavai|rekisteritunn/iu, undefined],
  [/tiedo(?:t|ista)|tieto(?:ja|a)?\b|uppgifter|data\b|details|information/iu, undefined],
]

/** The term for words that name a kind of data; undefined when the words are the notice's own. */
export function dataTermOf(words: string): DataCategoryCode | undefined {
  const labelled = labelledTerm('dataCategory', words)
  if (labelled !== undefined) return labelled
  const specific = dataTerms.find(([pattern]) => pattern.test(words))
  return specific?.[1]
}

/** True when the words name a kind of data that notices commonly hold. */
export function namesData(words: string): boolean {
  if (labelledTerm('dataCategory', words) !== undefined) return true
  return dataTerms.slice(0, -1).some(([pattern]) => pattern.test(words))
}
