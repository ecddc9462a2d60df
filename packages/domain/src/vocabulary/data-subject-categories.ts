import type { Term } from './term.ts'

/** Categories of data subjects: GDPR Art. 30(1)(c). */
export const dataSubjectCategoryTerms = {
  customer: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers', iri: 'dpv:Customer' },
  consumer: { fi: 'Kuluttaja-asiakkaat', sv: 'Konsumentkunder', en: 'Consumers', iri: 'dpv:Consumer' },
  'corporate-contact': {
    fi: 'Yritysasiakkaiden yhteyshenkilöt',
    sv: 'Företagskunders kontaktpersoner',
    en: 'Contact persons of corporate customers',
  },
  prospect: { fi: 'Mahdolliset asiakkaat', sv: 'Potentiella kunder', en: 'Prospective customers' },
  'former-customer': { fi: 'Entiset asiakkaat', sv: 'Tidigare kunder', en: 'Former customers' },
  'supplier-contact': {
    fi: 'Toimittajien ja yhteistyökumppanien yhteyshenkilöt',
    sv: 'Leverantörers och samarbetspartners kontaktpersoner',
    en: 'Contact persons of suppliers and partners',
  },
  stakeholder: { fi: 'Muut sidosryhmät', sv: 'Övriga intressenter', en: 'Other stakeholders' },
  newsletter: {
    fi: 'Uutiskirjeen tilaajat',
    sv: 'Nyhetsbrevsprenumeranter',
    en: 'Newsletter subscribers',
    iri: 'dpv:Subscriber',
  },
  'web-visitor': {
    fi: 'Verkkosivuston kävijät',
    sv: 'Webbplatsbesökare',
    en: 'Website visitors',
    iri: 'dpv:Visitor',
  },
  user: {
    fi: 'Palvelun käyttäjät',
    sv: 'Användare av tjänsten',
    en: 'Users of the service',
    iri: 'dpv:User',
  },
  visitor: {
    fi: 'Toimitilojen vierailijat',
    sv: 'Besökare i lokaler',
    en: 'Visitors to premises',
    iri: 'dpv:Visitor',
  },
  employee: { fi: 'Työntekijät', sv: 'Arbetstagare', en: 'Employees', iri: 'dpv:Employee' },
  'former-employee': { fi: 'Entiset työntekijät', sv: 'Tidigare arbetstagare', en: 'Former employees' },
  applicant: { fi: 'Työnhakijat', sv: 'Arbetssökande', en: 'Job applicants', iri: 'dpv:JobApplicant' },
  trainee: {
    fi: 'Harjoittelijat ja vuokratyöntekijät',
    sv: 'Praktikanter och inhyrda arbetstagare',
    en: 'Trainees and agency workers',
  },
  relative: {
    fi: 'Lähiomaiset ja yhteyshenkilöt hätätilanteessa',
    sv: 'Anhöriga och nödkontakter',
    en: 'Relatives and emergency contacts',
  },
  board: {
    fi: 'Hallituksen jäsenet ja omistajat',
    sv: 'Styrelsemedlemmar och ägare',
    en: 'Board members and owners',
  },
  shareholder: { fi: 'Osakkeenomistajat', sv: 'Aktieägare', en: 'Shareholders' },
  'beneficial-owner': {
    fi: 'Tosiasialliset edunsaajat',
    sv: 'Verkliga förmånstagare',
    en: 'Beneficial owners',
  },
  member: {
    fi: 'Yhdistyksen jäsenet',
    sv: 'Föreningsmedlemmar',
    en: 'Members of an association',
    iri: 'dpv:Member',
  },
  donor: { fi: 'Lahjoittajat', sv: 'Donatorer', en: 'Donors' },
  volunteer: { fi: 'Vapaaehtoiset', sv: 'Frivilliga', en: 'Volunteers' },
  participant: {
    fi: 'Tapahtumien ja koulutusten osallistujat',
    sv: 'Deltagare i evenemang och utbildningar',
    en: 'Event or training participants',
    iri: 'dpv:Participant',
  },
  'research-participant': {
    fi: 'Tutkittavat',
    sv: 'Forskningsdeltagare',
    en: 'Research participants',
    iri: 'dpv:Participant',
  },
  student: {
    fi: 'Opiskelijat ja oppilaat',
    sv: 'Studerande och elever',
    en: 'Students and pupils',
    iri: 'dpv:Student',
  },
  child: { fi: 'Lapset', sv: 'Barn', en: 'Children', iri: 'dpv:Child' },
  guardian: { fi: 'Huoltajat', sv: 'Vårdnadshavare', en: 'Guardians', iri: 'dpv:GuardianOfDataSubject' },
  patient: { fi: 'Potilaat', sv: 'Patienter', en: 'Patients', iri: 'dpv:Patient' },
  'social-client': {
    fi: 'Sosiaalihuollon asiakkaat',
    sv: 'Socialvårdens klienter',
    en: 'Social-care clients',
    iri: 'dpv:Client',
  },
  guest: { fi: 'Majoittujat', sv: 'Resande (inkvartering)', en: 'Accommodation guests', iri: 'dpv:Client' },
  tenant: { fi: 'Vuokralaiset ja asukkaat', sv: 'Hyresgäster och boende', en: 'Tenants and residents' },
  debtor: { fi: 'Velalliset', sv: 'Gäldenärer', en: 'Debtors' },
  reporter: {
    fi: 'Ilmoittajat ja ilmoituksen kohteet',
    sv: 'Rapporterande personer och berörda personer',
    en: 'Whistleblowers and persons concerned',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type DataSubjectCategoryCode = keyof typeof dataSubjectCategoryTerms
