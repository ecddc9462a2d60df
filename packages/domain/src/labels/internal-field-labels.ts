import type { Term } from '../vocabulary/term.ts'

/** Human names of the fields that are recorded to show that the law is kept and not told in a notice: GDPR Art. 5(2). */
export const internalFieldLabels = {
  authorisation: {
    fi: 'Lupa käyttää alikäsittelijöitä',
    sv: 'Tillstånd att anlita underbiträden',
    en: 'Authorisation of sub-processors',
  },
  cameraSurveillance: {
    fi: 'Kameravalvonta työpaikalla',
    sv: 'Kameraövervakning på arbetsplatsen',
    en: 'Camera surveillance at the workplace',
  },
  certificationCheckedOn: {
    fi: 'Sertifiointi tarkistettu',
    sv: 'Certifieringen kontrollerad den',
    en: 'Certification checked on',
  },
  certificationCoversStaff: {
    fi: 'Sertifiointi kattaa henkilöstötiedot',
    sv: 'Certifieringen omfattar personaluppgifter',
    en: 'Certification covers data on staff',
  },
  changesAnnounced: {
    fi: 'Muutoksista ilmoitetaan etukäteen',
    sv: 'Ändringar meddelas på förhand',
    en: 'Changes are announced beforehand',
  },
  clauseAnnexes: {
    fi: 'Vakiolausekkeiden liitteet on täytetty',
    sv: 'Standardavtalsklausulernas bilagor är ifyllda',
    en: 'Annexes of the standard clauses are filled in',
  },
  consultedOn: {
    fi: 'Tietosuojavaltuutettua kuultu',
    sv: 'Samråd med dataombudsmannen',
    en: 'Data Protection Ombudsman consulted on',
  },
  contents: { fi: 'Arvioinnin sisältö', sv: 'Bedömningens innehåll', en: 'Contents of the assessment' },
  cooperationOn: {
    fi: 'Yhteistoimintamenettely',
    sv: 'Samarbetsförfarande',
    en: 'Co-operation procedure held on',
  },
  criminalRecordExtract: {
    fi: 'Rikosrekisteriotteesta säilytetään',
    sv: 'Av straffregisterutdraget bevaras',
    en: 'What is kept of the criminal record extract',
  },
  derogationConditions: {
    fi: 'Poikkeuksen edellytykset',
    sv: 'Villkor för undantaget',
    en: 'Conditions of the derogation',
  },
  dpoAdvice: {
    fi: 'Tietosuojavastaavan neuvo',
    sv: 'Dataskyddsombudets råd',
    en: 'Advice of the data protection officer',
  },
  dpoAssessedOn: {
    fi: 'Tietosuojavastaavan tarve arvioitu',
    sv: 'Behovet av dataskyddsombud bedömt den',
    en: 'Need of a data protection officer assessed on',
  },
  dpoNotifiedOn: {
    fi: 'Tietosuojavastaavasta ilmoitettu tietosuojavaltuutetulle',
    sv: 'Dataskyddsombudet anmält till dataombudsmannen',
    en: 'Officer notified to the Data Protection Ombudsman on',
  },
  exemption: { fi: 'Poikkeuksen peruste', sv: 'Grund för undantaget', en: 'Ground for the exemption' },
  freelyGiven: {
    fi: 'Miksi suostumus on vapaaehtoinen',
    sv: 'Varför samtycket är frivilligt',
    en: 'Why the consent is freely given',
  },
  guardianConsent: {
    fi: 'Huoltajan suostumuksen pyytäminen',
    sv: 'Hur vårdnadshavarens samtycke inhämtas',
    en: 'How a guardian’s consent is asked',
  },
  handlers: {
    fi: 'Kuka saa käsitellä terveystietoja',
    sv: 'Vem som får behandla hälsouppgifter',
    en: 'Who may handle the health data',
  },
  identifiedBy: {
    fi: 'Tunnistamisen keinot',
    sv: 'Sätt att identifiera personen',
    en: 'Means of identification',
  },
  identityCodeOnDocuments: {
    fi: 'Henkilötunnus asiakirjoissa',
    sv: 'Personbeteckningen i handlingar',
    en: 'Identity code on documents',
  },
  interestPrevails: {
    fi: 'Rekisteröidyn edut eivät syrjäytä oikeutettua etua',
    sv: 'Den registrerades intressen väger inte tyngre',
    en: 'The interest is not overridden',
  },
  kept: {
    fi: 'Kuuluu selosteeseen käsittelytoimista',
    sv: 'Ingår i registret över behandling',
    en: 'Belongs to the record of processing',
  },
  marketing: {
    fi: 'Suoramarkkinoinnin ehdot',
    sv: 'Villkor för direktmarknadsföringen',
    en: 'Terms of direct marketing',
  },
  measuresReviewedOn: {
    fi: 'Suojatoimet tarkastettu',
    sv: 'Skyddsåtgärderna granskade den',
    en: 'Safeguards reviewed on',
  },
  minimumAge: {
    fi: 'Suostumuksen alaikäraja',
    sv: 'Lägsta ålder för samtycke',
    en: 'Minimum age for consent',
  },
  mobileSubscriptions: {
    fi: 'Markkinoidaan matkapuhelinliittymiä',
    sv: 'Mobilabonnemang marknadsförs',
    en: 'Mobile subscriptions are marketed',
  },
  necessity: {
    fi: 'Tarpeellisuus työsuhteen kannalta',
    sv: 'Behovet för anställningen',
    en: 'Why the employment needs the data',
  },
  permission: {
    fi: 'Sähköisen markkinoinnin edellytys',
    sv: 'Förutsättning för elektronisk marknadsföring',
    en: 'What allows electronic marketing',
  },
  practices: {
    fi: 'Markkinoinnin käytännöt',
    sv: 'Praxis vid marknadsföringen',
    en: 'Practices of marketing',
  },
  record: {
    fi: 'Seloste käsittelytoimista',
    sv: 'Register över behandling',
    en: 'Record of processing activities',
  },
  representativeExemption: {
    fi: 'Miksi edustajaa EU:ssa ei tarvita',
    sv: 'Varför ingen företrädare i EU behövs',
    en: 'Why no representative in the EU is needed',
  },
  residualRisk: { fi: 'Jäännösriski', sv: 'Kvarstående risk', en: 'Residual risk' },
  riskCriteria: {
    fi: 'Korkean riskin tunnusmerkit',
    sv: 'Kriterier för hög risk',
    en: 'Criteria of high risk',
  },
  sameObligations: {
    fi: 'Alikäsittelijöillä on samat velvollisuudet',
    sv: 'Underbiträdena har samma skyldigheter',
    en: 'Sub-processors have the same duties',
  },
  signs: {
    fi: 'Kameravalvonnasta kerrotaan kylteillä',
    sv: 'Skyltar upplyser om kameraövervakningen',
    en: 'Signs tell of the cameras',
  },
  statutoryTask: {
    fi: 'Viranomaisen lakisääteinen tehtävä',
    sv: 'Myndighetens lagstadgade uppgift',
    en: 'Statutory task of an authority',
  },
  subProcessing: {
    fi: 'Alikäsittelijöiden ehdot',
    sv: 'Villkor för underbiträden',
    en: 'Terms for sub-processors',
  },
  terms: { fi: 'Sopimuksen ehdot', sv: 'Avtalets villkor', en: 'Terms of the agreement' },
  toldBeforeUse: { fi: 'Kerrotaan ennen käyttöä', sv: 'Meddelas före användning', en: 'Told before use' },
} as const satisfies Record<string, Term>
