import { type Phrases, phrases } from '../phrases/phrases.ts'
import type { ReportFigure, ReportTopic, ResourcePart } from './year-report.ts'

/** Words by which a report tells its topics. */
export const topicPhrases: Readonly<Record<ReportTopic, Phrases>> = {
  purpose: phrases({
    fi: ['on raportti', 'raportin tarkoitu', 'avulla raportoi', 'antaa … kokonaiskuva'],
    sv: ['syftet med rapporten', 'rapporten ger', 'rapportens syfte'],
    en: ['purpose of (the|this) report', '(the|this) report (gives|describes)'],
  }),
  audience: phrases({
    fi: ['kohderyhm', 'raportoi\\w* … (asiakk|viranomai|sidosryhm|joh)', 'lukij'],
    sv: ['målgrupp', 'rapporten riktar sig'],
    en: ['audience', 'addressed to', 'intended for'],
  }),
  sources: phrases({
    fi: ['tietoläh', 'saadaan … (rekisteröidy|viranomai|väestötieto)', 'kerätään … (julkisi|rekistere)'],
    sv: ['källo(r|rna)\\b', 'uppgifterna (fås|samlas in) från'],
    en: ['sources of (the )?data', 'data (are|is) (obtained|collected) from'],
  }),
  disclosures: phrases({
    fi: ['luovut(et|uk|amme|us)', 'vastaanottaj'],
    sv: ['utlämn', 'lämnas ut', 'mottagar'],
    en: ['disclos', 'recipient'],
  }),
  transfers: phrases({
    fi: [
      '(EU|ETA)\\b\\S*( \\S+){0,6}? ulkopuol',
      'kolmansi\\w+ ma',
      'siir(to|rot|retä|rretään)\\w* … (EU|ETA|maih)',
    ],
    sv: ['utanför (EU|EES)', 'tredje ?land', 'tredjeländer', 'överför(s|ing)'],
    en: ['outside the (EU|EEA)', 'third countr'],
  }),
  retentionPeriods: phrases({
    fi: ['säilytysaik', 'säilytysaja', 'säilytetään … (vuo|kuukau)', 'poistetaan … \\d+ (vuo|kuukau)'],
    sv: ['lagringstid', 'lagras … (år|månad)', 'raderas … \\d+ (år|månad)'],
    en: ['retention period', 'kept for … (year|month)', 'erased … \\d+ (year|month)'],
  }),
  regulation: phrases({
    fi: ['tietosuoja-?asetu', '2016/679', 'GDPR'],
    sv: ['dataskyddsförordning', '2016/679', 'GDPR'],
    en: ['data protection regulation', '2016/679', 'GDPR'],
  }),
  dataProtectionAct: phrases({
    fi: ['tietosuojala(ki|in|issa|ista|kia)\\b', '1050/2018'],
    sv: ['dataskyddslag', '1050/2018'],
    en: ['data protection act', '1050/2018'],
  }),
  repealedAct: phrases({
    fi: ['henkilötietola', '523/1999'],
    sv: ['personuppgiftslag', '523/1999'],
    en: ['personal data act', '523/1999'],
  }),
  principles: phrases({
    fi: ['periaat', 'sisäi\\w+ ohje'],
    sv: ['princip', 'interna anvisning'],
    en: ['principle', 'internal guideline'],
  }),
  responsibilities: phrases({
    fi: ['vastuu(t|unjako|henkilö|taho|alue)', 'vastaa\\b … (rekister|tietosuoj|käsittely)'],
    sv: ['ansvarsfördelning', 'ansvarar för'],
    en: ['responsibilit', 'is responsible for'],
  }),
  officer: phrases({
    fi: ['tietosuojavastaava', 'tietosuojan (vastuuhenkilö|yhteyshenkilö)'],
    sv: ['dataskyddsombud', 'dataskyddsansvarig'],
    en: ['data protection officer', 'DPO\\b'],
  }),
  training: phrases({ fi: ['\\w*koulut'], sv: ['utbild'], en: ['train(ed|ing)'] }),
  processors: phrases({
    fi: ['henkilötietojen käsittelij', 'käsittelysopimu', 'alihankkij'],
    sv: ['personuppgiftsbiträd'],
    en: ['processor', 'processing agreement'],
  }),
  security: phrases({
    fi: [
      'salasan',
      '\\w*salat',
      'salaus',
      'palomuur',
      'käyttöoikeu',
      'käyttäjätunnu',
      'varmuuskopi',
      'laitesal',
      'konesal',
    ],
    sv: ['lösenord', 'krypter', 'brandvägg', 'åtkomsträttighet', 'säkerhetskopi', 'datorhall'],
    en: ['password', 'encrypt', 'firewall', 'access rights', 'backup', 'data cent'],
  }),
  riskAssessment: phrases({
    fi: ['riski(arvio|en arvio|kartoit|t\\b|ä\\b|en\\b)', 'vaikutustenarvio', 'vaikutusten arvio'],
    sv: ['riskbedömning', 'konsekvensbedömning'],
    en: ['risk assessment', 'impact assessment', 'DPIA'],
  }),
  monitoring: phrases({
    fi: ['lokitie', '\\w*lokien', 'auditoin', 'seura(taan|aminen|nta)', 'valvo(taan|nta)'],
    sv: ['logg', 'granskning', 'uppföljning', 'revision'],
    en: ['logs?\\b', 'audit', 'monitor'],
  }),
  monitoringResults: phrases({
    fi: [
      '(loki|auditoin|tarkastu|valvon)\\w* … (havai|poikkeam|tulo|\\d+)',
      '(havai|poikkeam)\\w* … (loki|auditoin|tarkastu|valvon)',
    ],
    sv: ['(logg|granskning|revision)\\w* … (visade|avvikelse|\\d+)'],
    en: ['(logs?|audit\\w*|review\\w*) … (found|showed|deviation|\\d+)'],
  }),
  rightsFulfilment: phrases({
    fi: ['rekisteröi\\w+ oikeu', 'tarkastuspyynt', 'tietopyynt', 'rekisteröityjen pyynt'],
    sv: ['registrerades rättighet', 'begäranden'],
    en: ['rights of (the )?data subject', "data subjects?[’'] rights", 'data subject requests?'],
  }),
  assessment: phrases({
    fi: ['nykytila', 'arvio(imme|itiin|nti|ssa)', 'täyttää … vaatimuks'],
    sv: ['nuläge', 'bedömning', 'uppfyller … krav'],
    en: ['current state', 'assess(ed|ment)', 'meets … requirement'],
  }),
  evidence: phrases({
    fi: [
      'itsearvio',
      'auditoin',
      'mittari',
      'tarkastukse',
      'perustuu … (arvio|mittau|kysely|havain)',
      'kypsyys',
    ],
    sv: ['självutvärdering', 'revision', 'mätare', 'granskning', 'mognad'],
    en: ['self-assessment', 'audit', 'indicator', 'evidence', 'maturity'],
  }),
  targets: phrases({
    fi: ['tavoit', 'kehittämiskoh', 'kehittämistoim', 'kehitt(ää|ämään|ämisessä)'],
    sv: ['mål\\b', 'utvecklingsmål', 'utveckl(a|ing)'],
    en: ['target', 'objective', 'develop'],
  }),
  targetOwners: phrases({
    fi: ['vastuuhenkilö', 'vastaa\\b', 'vastuussa'],
    sv: ['ansvarig', 'ansvarar'],
    en: ['owner', 'responsible'],
  }),
  targetSchedule: phrases({
    fi: [
      'aikataul',
      '(vuo|vuonna|vuoden) 20\\d\\d … (mennessä|aikana|loppu)',
      '\\d+\\.20\\d\\d mennessä',
      'Q[1-4]/20\\d\\d',
    ],
    sv: ['tidtabell', 'senast (den )?\\d', 'under 20\\d\\d'],
    en: ['schedule', 'by (the end of )?20\\d\\d', 'deadline'],
  }),
  comparison: phrases({
    fi: ['edelli(se|nen|sten)\\w* (vuo|kau|raport)', 'vertail'],
    sv: ['föregående (år|period)', 'jämför'],
    en: ['previous (year|period)', 'compared (with|to)'],
  }),
  approval: phrases({
    fi: ['hyväksy(tty|nyt|i|ttiin)\\b', 'johto(ryhmä)? … hyväksy', 'allekirjoit'],
    sv: ['godkän(d|ts|t)\\b', 'har godkänt'],
    en: ['approved', 'signed by'],
  }),
  versionLabel: phrases({ fi: ['versio'], sv: ['version'], en: ['version'] }),
}

/** Words beside which a report tells a number, or that there was none. */
export const figurePhrases: Readonly<Record<ReportFigure, Phrases>> = {
  deletions: phrases({
    fi: ['poistettiin', 'poistoja'],
    sv: ['raderades', 'raderingar'],
    en: ['erased', 'deletions'],
  }),
  trained: phrases({
    fi: ['koulutettiin', 'koulutettu', '\\w*koulutuksen (suoritt|käy)', '\\w*koulutuk\\w+ osallistu'],
    sv: ['utbildades', 'deltog i utbildning', 'genomgick utbildning'],
    en: ['were trained', 'completed … training', 'took part in … training'],
  }),
  processorsWithAgreement: phrases({
    fi: ['käsittelysopimu'],
    sv: ['personuppgiftsbiträdesavtal'],
    en: ['processing agreement'],
  }),
  breaches: phrases({ fi: ['tietoturvaloukkau'], sv: ['personuppgiftsincident'], en: ['breach'] }),
  breachesNotified: phrases({
    fi: ['ilmoit\\w+ … tietosuojavaltuut', 'tietosuojavaltuutetulle … ilmoit'],
    sv: ['anmäl\\w+ … dataombudsman'],
    en: ['notified to the data protection ombudsman', 'reported to the data protection ombudsman'],
  }),
  breachesTold: phrases({
    fi: ['ilmoit\\w+ … rekisteröidyi', 'rekisteröidyille … ilmoit'],
    sv: ['(informer|underrätta)\\w* … registrerade'],
    en: ['(told|communicated) to (the )?data subjects', 'data subjects were (told|informed)'],
  }),
  requests: phrases({
    fi: ['pyyntö(jä|ä)\\b', 'tietopyynt'],
    sv: ['begäran(den)?\\b'],
    en: ['requests?\\b'],
  }),
  requestsInTime: phrases({
    fi: ['määräajassa'],
    sv: ['inom tidsfristen', 'i tid\\b'],
    en: ['on time', 'in time'],
  }),
  requestsRefused: phrases({
    fi: ['kieltäydyttiin', 'hylättiin', 'evättiin'],
    sv: ['avslogs', 'nekades'],
    en: ['refused'],
  }),
  requestDays: phrases({
    fi: ['keskimääräi\\w+ (vastaus|käsittely)', 'keskimäärin … (päiv|vuorokau)'],
    sv: ['i genomsnitt … dag', 'genomsnittlig'],
    en: ['average … days', 'on average'],
  }),
}

/** Words by which a report tells of its data resources. */
export const resourcePhrases: Readonly<Record<ResourcePart, Phrases>> = {
  content: phrases({
    fi: ['tietosisäl', 'henkilötieto', 'keräämme … tieto'],
    sv: ['innehåll', 'personuppgift'],
    en: ['content', 'personal data'],
  }),
  purpose: phrases({
    fi: ['käytetään', 'käyttötarkoitu', 'tarkoituks'],
    sv: ['används', 'ändamål'],
    en: ['used (for|to)', 'purpose'],
  }),
  system: phrases({
    fi: ['\\w*järjestelm', '\\w*ohjelm'],
    sv: ['\\w*system', 'program'],
    en: ['system', 'software'],
  }),
  owner: phrases({
    fi: ['omistaja', 'vastuuhenkilö', 'vastaa\\b', 'vastuuyksikkö'],
    sv: ['ägare', 'ansvarig', 'ansvarar'],
    en: ['owner', 'responsible'],
  }),
}
